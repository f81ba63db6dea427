import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planEdit, priceAfter, type Before } from './plan-edit.js';

const offer = (more: Partial<Before> = {}): Before => ({
  status: 'published',
  category: 'brot',
  vatRate: 7,
  withdrawal: 'none_perishable',
  minimumAge: null,
  badges: [],
  variants: [
    { id: 'a', price: 490, onHand: 3 },
    { id: 'b', price: 1290, onHand: 0 },
  ],
  ...more,
});

describe('a price after a change by percent', () => {
  it.each([
    [490, 10, 'cent', 539],
    [333, -33, 'cent', 223],
    [1, -90, 'cent', 1],
    [490, 10, 'ten', 540],
    [495, 0, 'ten', 500],
    [4, -50, 'ten', 10],
    [1290, -20, 'ninety_nine', 1029],
    [490, 10, 'ninety_nine', 539],
    [3, 0, 'ninety_nine', 9],
  ] as const)('of %i by %i percent to the %s is %i', (cents, percent, ending, expected) => {
    expect(priceAfter(cents, percent, ending)).toBe(expected);
  });

  it('is never nothing, and never falls when prices rise', () => {
    const ending = fc.constantFrom('cent' as const, 'ten' as const, 'ninety_nine' as const);
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 1_000_000 }),
        fc.integer({ min: -90, max: 200 }),
        ending,
        (cents, by, end) => {
          const after = priceAfter(cents, by, end);
          expect(after).toBeGreaterThan(0);
          expect(Number.isInteger(after)).toBe(true);
          expect(priceAfter(cents + 100, by, end)).toBeGreaterThanOrEqual(after);
        },
      ),
    );
  });
});

describe('what a bulk change means for one offer', () => {
  it('is a price for every variant', () => {
    expect(planEdit(offer(), { kind: 'price', percent: -10, ending: 'cent' })).toEqual({
      change: {
        variants: [
          { id: 'a', price: 441 },
          { id: 'b', price: 1161 },
        ],
      },
    });
  });

  it('leaves a fixed book price alone, and a draft that has no price yet', () => {
    const edit = { kind: 'price', percent: 10, ending: 'cent' } as const;
    expect(planEdit(offer({ badges: ['book_price'] }), edit)).toEqual({ refusal: 'offer.book_price' });
    expect(planEdit(offer({ variants: [{ id: 'a', price: 0, onHand: 1 }] }), edit)).toEqual({
      refusal: 'offer.price_missing',
    });
  });

  it('counts a new number, or more and fewer pieces, never below none', () => {
    expect(planEdit(offer(), { kind: 'stock', pieces: 5 })).toEqual({
      change: {
        variants: [
          { id: 'a', onHand: 5, onHandSeen: 3 },
          { id: 'b', onHand: 5, onHandSeen: 0 },
        ],
      },
    });
    expect(planEdit(offer(), { kind: 'add_stock', pieces: -2 })).toEqual({
      change: {
        variants: [
          { id: 'a', onHand: 1, onHandSeen: 3 },
          { id: 'b', onHand: 0, onHandSeen: 0 },
        ],
      },
    });
  });
});
