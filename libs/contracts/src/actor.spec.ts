import { describe, expect, it } from '@jest/globals';
import { merchantIdsOf, type Actor } from './actor.js';

const actor = {
  memberships: [
    { role: 'owner', merchantId: 'books' },
    { role: 'staff', merchantId: 'flowers' },
    { role: 'reviewer', merchantId: null },
  ],
} as unknown as Actor;

describe('the scope of an actor', () => {
  it('is every merchant that they work for', () => {
    expect(merchantIdsOf(actor)).toEqual(['books', 'flowers']);
  });

  it('is only what they own where only owners may', () => {
    expect(merchantIdsOf(actor, ['owner'])).toEqual(['books']);
  });
});
