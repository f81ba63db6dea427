import { describe, expect, it } from '@jest/globals';
import { proofOf, type Proof } from './session-proof.js';

const password: Proof = { way: 'password', secondFactor: false };
const passkey: Proof = { way: 'passkey', secondFactor: true };
const coded: Proof = { way: 'password', secondFactor: true };

describe('a new session', () => {
  it.each(['', '/sign-in/email', '/sign-up/email', '/sign-in/social', '/some/route/of/tomorrow'])(
    'made by "%s" proves a password and no more, whatever was there before',
    (route) => {
      expect(proofOf(route, passkey, true)).toEqual(password);
    },
  );

  it('proves a second factor after a code, a passkey, or a directory that asked for one', () => {
    expect(proofOf('/two-factor/verify-totp', null, false)).toEqual(coded);
    expect(proofOf('/two-factor/verify-backup-code', null, false)).toEqual(coded);
    expect(proofOf('/passkey/verify-authentication', null, false)).toEqual(passkey);
    expect(proofOf('/callback/:id', null, true)).toEqual({ way: 'directory', secondFactor: true });
    expect(proofOf('/callback/:id', passkey, false)).toEqual({ way: 'directory', secondFactor: false });
    expect(proofOf('/verify-email', passkey, true)).toEqual({ way: 'mail', secondFactor: false });
  });

  it('after a changed password is worth what the one before was', () => {
    expect([coded, passkey, password].map((before) => proofOf('/change-password', before, false))).toEqual([
      coded,
      passkey,
      password,
    ]);
  });

  it('after the codes were switched off keeps only what came from elsewhere', () => {
    expect(proofOf('/two-factor/disable', coded, false)).toEqual(password);
    expect(proofOf('/two-factor/disable', passkey, false)).toEqual(passkey);
  });
});
