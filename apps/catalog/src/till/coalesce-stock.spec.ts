import { describe, expect, it } from '@jest/globals';
import { coalesceStock } from './coalesce-stock.js';

describe('several items about one variant', () => {
  it('that move stock add up to one movement', () => {
    expect(
      coalesceStock([
        { variantId: 'a', delta: -1 },
        { variantId: 'b', delta: -5 },
        { variantId: 'a', delta: -2 },
        { variantId: 'a', delta: 4 },
      ]),
    ).toEqual([
      { variantId: 'a', delta: 1 },
      { variantId: 'b', delta: -5 },
    ]);
  });

  it('count from the last count on', () => {
    expect(
      coalesceStock([
        { variantId: 'a', delta: -7 },
        { variantId: 'a', onHand: 10 },
        { variantId: 'a', delta: -3 },
      ]),
    ).toEqual([{ variantId: 'a', onHand: 7 }]);
    expect(
      coalesceStock([
        { variantId: 'a', onHand: 10 },
        { variantId: 'a', onHand: 4 },
      ]),
    ).toEqual([{ variantId: 'a', onHand: 4 }]);
  });

  it('never count below nothing', () => {
    expect(
      coalesceStock([
        { variantId: 'a', onHand: 1 },
        { variantId: 'a', delta: -3 },
      ]),
    ).toEqual([{ variantId: 'a', onHand: 0 }]);
  });
});
