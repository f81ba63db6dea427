import { describe, expect, it } from '@jest/globals';
import { authRefusal } from './auth-refusal.js';

const refusal = (status: number, body: object | string, retryAfter: string | null = null) =>
  authRefusal(status, typeof body === 'string' ? body : JSON.stringify(body), retryAfter);

describe('a refusal by better-auth', () => {
  it('keeps the code, in the spelling of this API', () => {
    expect(refusal(401, { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' })).toMatchObject({
      kind: 'unauthenticated',
      code: 'auth.invalid_email_or_password',
    });
  });

  it('names the field that was wrong', () => {
    expect(refusal(400, { code: 'PASSWORD_TOO_SHORT', message: 'Password too short' })).toMatchObject({
      kind: 'invalid',
      details: { fields: [{ path: 'password', code: 'minLength' }] },
    });
    expect(refusal(400, { code: 'VALIDATION_ERROR', message: '[body.email] Invalid email address' })).toMatchObject({
      code: 'request.invalid',
      details: { fields: [{ path: 'email', message: 'Invalid email address' }] },
    });
  });

  it('says when another try makes sense', () => {
    expect(refusal(429, { message: 'Too many requests. Please try again later.' }, '42')).toMatchObject({
      kind: 'throttled',
      code: 'request.throttled',
      details: { retryAfter: 42 },
    });
  });

  it('does not tell a right password for an unproven address from a wrong one', () => {
    const wrong = { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' };
    expect(refusal(403, { code: 'EMAIL_NOT_VERIFIED', message: 'Email not verified' })).toEqual(refusal(401, wrong));
  });

  it('is not found for a path that does not exist, whatever the body', () => {
    expect(refusal(404, '')).toMatchObject({ kind: 'not_found', code: 'route.not_found' });
    expect(refusal(404, '<html>')).toMatchObject({ kind: 'not_found', code: 'route.not_found' });
  });

  it('of a passkey that proves nothing is one, although better-auth calls it a fault', () => {
    expect(refusal(500, { code: 'PASSKEY_REFUSED', message: 'no' })).toMatchObject({
      kind: 'invalid',
      code: 'auth.passkey_refused',
    });
  });

  it('is none when the fault is ours', () => {
    expect(refusal(500, { message: 'boom' })).toBeNull();
  });
});
