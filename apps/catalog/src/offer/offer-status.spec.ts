import { expect, it } from '@jest/globals';
import { deadSpots } from '#platform/status/moves';
import { OFFER_MOVES } from './offer-status.js';

it('an offer can reach every status, and can always be taken down or shown again', () => {
  expect(deadSpots(OFFER_MOVES, 'draft').unreachable).toEqual([]);
  expect(OFFER_MOVES.published).toContain('withdrawn');
  expect(OFFER_MOVES.withdrawn).toContain('published');
});
