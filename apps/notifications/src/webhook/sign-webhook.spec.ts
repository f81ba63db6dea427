import { describe, expect, it } from '@jest/globals';
import { isSigned, signWebhook, webhookSecret } from './sign-webhook.js';

const AT = new Date('2026-11-24T12:00:00Z');
const later = (seconds: number): Date => new Date(AT.getTime() + seconds * 1000);
const secret = webhookSecret('k'.repeat(32), { id: 'a', generation: 1 });
const header = signWebhook(secret, '{"a":1}', AT);

describe('the signature of a webhook', () => {
  it('is the one that its documentation promises', () => {
    expect(signWebhook('whsec_test', '{}', new Date(1_700_000_000_000))).toBe(
      't=1700000000,v1=35495024f4ef3f94e5a93e22221544c4b75e9a42300cd965ab81cb85cd994e91',
    );
  });

  it('holds for the words that were sent, for a while', () => {
    expect(isSigned(secret, '{"a":1}', header, later(10))).toBe(true);
    expect(isSigned(secret, '{"a":2}', header, later(10))).toBe(false);
    expect(isSigned(secret, '{"a":1}', header, later(301))).toBe(false);
    expect(isSigned(secret, '{"a":1}', header, later(-301))).toBe(false);
  });

  it('cannot be moved to another time, and holds with no other secret', () => {
    const moved = header.replace(/t=\d+/, `t=${Math.floor(later(290).getTime() / 1000)}`);
    expect(isSigned(secret, '{"a":1}', moved, later(290))).toBe(false);
    for (const other of [
      { id: 'a', generation: 2 },
      { id: 'b', generation: 1 },
    ]) {
      expect(isSigned(webhookSecret('k'.repeat(32), other), '{"a":1}', header, AT)).toBe(false);
    }
  });

  it.each(['', 't=,v1=', 't=1', 'v1=abc', `t=1,v1=${'z'.repeat(64)}`])('is not %j', (wrong) => {
    expect(isSigned(secret, '{"a":1}', wrong, AT)).toBe(false);
  });
});
