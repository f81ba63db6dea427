/**
 * Below `/api/auth`: better-auth's own routes. `signed_in` is for one's own account only: none of them names a person,
 * they all act on the session that asks. `closed` are those that no screen of ours needs, for everybody.
 */
export const AUTH: Record<string, 'everybody' | 'signed_in' | 'closed'> = {
  'POST /sign-up/email': 'everybody',
  'POST /sign-in/email': 'everybody',
  'POST /sign-out': 'everybody',
  'GET /get-session': 'everybody',
  'GET /ok': 'everybody',
  'GET /error': 'everybody',

  'POST /send-verification-email': 'everybody',
  'GET /verify-email': 'everybody',
  'POST /request-password-reset': 'everybody',
  'GET /reset-password/:token': 'everybody',
  'POST /reset-password': 'everybody',

  'POST /change-password': 'signed_in',
  'POST /update-user': 'signed_in',
  'POST /two-factor/enable': 'signed_in',
  'POST /two-factor/disable': 'signed_in',
  'POST /two-factor/generate-backup-codes': 'signed_in',
  'POST /two-factor/verify-totp': 'signed_in',
  'POST /two-factor/verify-backup-code': 'signed_in',
  'GET /passkey/generate-register-options': 'signed_in',
  'POST /passkey/verify-registration': 'signed_in',
  'GET /passkey/list-user-passkeys': 'signed_in',
  'POST /passkey/delete-passkey': 'signed_in',
  'POST /passkey/update-passkey': 'signed_in',
  'GET /passkey/generate-authenticate-options': 'everybody',
  'POST /passkey/verify-authentication': 'everybody',

  // The directory of the city, where one is configured; without one nobody gets any further than the callback's refusal.
  'POST /sign-in/social': 'closed',
  'GET /callback/:id': 'everybody',
  'POST /callback/:id': 'everybody',

  'POST /get-session': 'closed',
  // Accounts are deleted by POST /api/me/deletion, which asks whether somebody is still needed.
  'POST /delete-user': 'closed',
  'GET /delete-user/callback': 'closed',
  'POST /change-email': 'closed',
  'POST /verify-password': 'closed',
  'POST /update-session': 'closed',
  'GET /list-sessions': 'closed',
  'POST /revoke-session': 'closed',
  'POST /revoke-sessions': 'closed',
  'POST /revoke-other-sessions': 'closed',
  'POST /link-social': 'closed',
  'POST /unlink-account': 'closed',
  'GET /list-accounts': 'closed',
  'GET /account-info': 'closed',
  'POST /refresh-token': 'closed',
  'POST /get-access-token': 'closed',
  'POST /two-factor/get-totp-uri': 'closed',
  'POST /two-factor/send-otp': 'closed',
  'POST /two-factor/verify-otp': 'closed',
};
