import { m } from '#lib/paraglide/messages.js';

const words: Record<string, () => string> = {
  directory_email_unverified: m.directory_email_unverified,
  directory_domain_foreign: m.directory_domain_foreign,
  directory_unreachable: m.directory_unreachable,
  invalid_token: m.error_auth_invalid_token,
  token_expired: m.error_auth_invalid_token,
};

/** What the code means with which the directory, or a link by mail, led back here. */
export function directoryTrouble(code: string): string {
  return (words[code.toLowerCase()] ?? m.directory_failed)();
}
