import { describe, expect, it } from '@jest/globals';
import { directoryRefusal, directorySecondFactor } from './directory-person.js';

const DOMAINS = ['stadt.example', 'amt.stadt.example'];
const refusal = (email: unknown, verified: unknown = true) =>
  directoryRefusal({ email, email_verified: verified }, DOMAINS);

describe('a person of the directory', () => {
  it('is taken with a verified address of an allowed domain, however it is written', () => {
    expect(refusal('ina@stadt.example')).toBeNull();
    expect(refusal('Ina@Amt.Stadt.Example')).toBeNull();
    expect(refusal('ina@stadt.example', 'true')).toBeNull();
  });

  it.each([
    'ina@evil.example',
    'ina@evilstadt.example',
    'ina@stadt.example.evil.example',
    'ina@sub.stadt.example',
    'stadt.example',
    '@stadt.example',
    'ina@stadt.example@evil.example',
  ])('is refused as %s', (email) => {
    expect(refusal(email)).toBe('directory_domain_foreign');
  });

  it.each([false, undefined, null, 'false', 1])('is refused when the address is verified: %s', (verified) => {
    expect(directoryRefusal({ email: 'ina@stadt.example', email_verified: verified }, DOMAINS)).toBe(
      'directory_email_unverified',
    );
  });

  it('is refused without an address', () => {
    expect(refusal(undefined)).toBe('directory_email_unverified');
  });
});

describe('the second factor of the directory', () => {
  it('counts only as it was agreed', () => {
    expect(directorySecondFactor({ amr: ['pwd', 'mfa'] }, ['amr:mfa'])).toBe(true);
    expect(directorySecondFactor({ acr: 'high' }, ['amr:mfa', 'acr:high'])).toBe(true);
    expect(directorySecondFactor({ amr: ['pwd', 'mfa'] }, [])).toBe(false);
    expect(directorySecondFactor({ amr: ['pwd'] }, ['amr:mfa'])).toBe(false);
    expect(directorySecondFactor({ acr: 'mfa' }, ['amr:mfa'])).toBe(false);
    expect(directorySecondFactor({}, ['amr:mfa', 'acr:high'])).toBe(false);
    expect(directorySecondFactor({ amr: 'mfa-not', acr: ['high'] }, ['amr:mfa', 'acr:high'])).toBe(false);
  });
});
