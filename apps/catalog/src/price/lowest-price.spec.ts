import { describe, expect, it } from '@jest/globals';
import { judgeReduction, type ReducedVariant } from './judge-reduction.js';
import { lowestBefore, percentOff, type PricePoint } from './lowest-price.js';

const TODAY = new Date('2026-11-24T09:00:00Z');
const day = (offset: number) => new Date(TODAY.getTime() + offset * 86_400_000);
const asked = (...points: [offset: number, price: number][]): PricePoint[] =>
  points.map(([offset, price]) => ({ at: day(offset), price, shown: true }));
const variant = (price: number, more: Partial<ReducedVariant> = {}): ReducedVariant => ({
  price,
  badges: [],
  perishable: true,
  reduced_from: null,
  reduced_since: null,
  reduction_reason: null,
  lowest_30_days: null,
  ...more,
});

describe('§ 11 (1) PAngV: the lowest price of the last 30 days', () => {
  it('counts the price that already held when the 30 days began', () => {
    expect(lowestBefore(asked([-60, 3000], [-40, 2000], [-20, 2500]), TODAY)).toBe(2000);
  });
  it('forgets a price that ended before the 30 days began', () => {
    expect(lowestBefore(asked([-60, 1000], [-31, 2500]), TODAY)).toBe(2500);
  });
  it('counts a price that ended within the last moment of the 30 days', () => {
    expect(lowestBefore(asked([-60, 1000], [-29.99, 2500]), TODAY)).toBe(1000);
  });
  it('looks back from the beginning of the reduction, not from later prices', () => {
    expect(lowestBefore(asked([-60, 3000], [0, 1800], [5, 1500]), TODAY)).toBe(3000);
  });
  it('counts a price of a single hour', () => {
    expect(lowestBefore(asked([-60, 3000], [-10, 1500], [-10 + 1 / 24, 3000]), TODAY)).toBe(1500);
  });
  it('counts goods that are new for the time that they could be had', () => {
    expect(lowestBefore(asked([-3, 999]), TODAY)).toBe(999);
  });
  it('leaves out prices of drafts and of goods that were taken down, which nobody could pay', () => {
    const hidden = [{ at: day(-60), price: 9900, shown: false }];
    expect(lowestBefore(hidden, TODAY)).toBeNull();
    expect(lowestBefore([...asked([-90, 5000]), { at: day(-50), price: 9900, shown: false }], TODAY)).toBeNull();
    expect(lowestBefore([...hidden, ...asked([-1, 5000])], TODAY)).toBe(5000);
  });
});

describe('a reduction', () => {
  const begin = (price: number, history: PricePoint[], wish: { price?: number; percent?: number }, more = {}) =>
    judgeReduction(variant(price, more), history, { reason: 'sale', ...wish }, TODAY);

  it('30 € → 20 € → 25 € → sale at 18 € is measured against 20 €: 10 percent', () => {
    const judged = begin(2500, asked([-60, 3000], [-40, 2000], [-20, 2500]), { price: 1800 });
    expect(judged).toMatchObject({ refusal: null, lowest: 2000, from: 2500, since: TODAY });
    expect(percentOff(1800, 2000)).toBe(10);
  });
  it('computes the percentage from the lowest price of 30 days (EuGH C-330/23, Aldi Süd)', () => {
    // Bananas: 1.69 € before, 1.29 € within the 30 days, now announced at 1.29 € with "-23 %".
    expect(begin(169, asked([-60, 129], [-14, 169]), { price: 129 })).toMatchObject({
      refusal: 'not_lower',
      lowest: 129,
    });
    // What is announced as 23 percent has to lie 23 percent below 1.29 €.
    expect(begin(169, asked([-60, 129], [-14, 169]), { percent: 23 })).toMatchObject({ refusal: null, price: 99 });
  });
  it('is refused when the price was raised only to be lowered', () => {
    expect(begin(2000, asked([-60, 1000], [-5, 2000]), { price: 1200 })).toMatchObject({
      refusal: 'not_lower',
      lowest: 1000,
    });
  });
  it('§ 11 (2): 100 → 90 → 80 without a break stays measured against the price before the first step', () => {
    const first = begin(10_000, asked([-60, 10_000]), { price: 9000 });
    expect(first).toMatchObject({ refusal: null, lowest: 10_000, since: TODAY });
    const running = {
      reduced_from: 10_000,
      reduced_since: day(-40),
      reduction_reason: 'sale' as const,
      lowest_30_days: 10_000,
    };
    const second = begin(9000, asked([-90, 10_000], [-40, 9000]), { price: 8000 }, running);
    expect(second).toEqual({ refusal: null, price: 8000, from: 10_000, since: day(-40), lowest: 10_000 });
  });
  it('§ 11 (2): after a break the earlier reduced price counts', () => {
    const history = asked([-90, 10_000], [-20, 8000], [-5, 10_000]);
    expect(begin(10_000, history, { price: 9000 })).toMatchObject({ refusal: 'not_lower', lowest: 8000 });
    expect(begin(10_000, history, { price: 7600 })).toMatchObject({ refusal: null, lowest: 8000, from: 10_000 });
  });
  it('cannot step up and still be called one', () => {
    const running = {
      reduced_from: 10_000,
      reduced_since: day(-4),
      reduction_reason: 'sale' as const,
      lowest_30_days: 10_000,
    };
    expect(begin(8000, asked([-60, 10_000], [-4, 8000]), { price: 9000 }, running)).toMatchObject({
      refusal: 'not_lower',
    });
  });
  it('needs goods that could be had before', () => {
    expect(begin(2000, [{ at: day(-60), price: 2000, shown: false }], { price: 1000 })).toMatchObject({
      refusal: 'not_sold_lately',
    });
  });
  it('asked for twice is one', () => {
    const running = {
      reduced_from: 10_000,
      reduced_since: day(0),
      reduction_reason: 'sale' as const,
      lowest_30_days: 10_000,
    };
    expect(begin(8000, asked([-60, 10_000], [0, 8000]), { price: 8000 }, running)).toMatchObject({
      refusal: 'already',
    });
    expect(begin(8000, asked([-60, 10_000], [0, 8000]), { percent: 20 }, running)).toMatchObject({
      refusal: 'already',
    });
  });
  it('§ 11 (4): goods that will not last are measured against the price before', () => {
    const judged = judgeReduction(
      variant(400),
      asked([-60, 200], [-5, 400]),
      { reason: 'short_life', percent: 50 },
      TODAY,
    );
    expect(judged).toMatchObject({ refusal: null, price: 200, from: 400, lowest: null });
  });
  it('§ 11 (4): is no way out for goods that last', () => {
    const lamp = variant(400, { perishable: false });
    const judged = judgeReduction(lamp, asked([-60, 200], [-5, 400]), { reason: 'short_life', percent: 50 }, TODAY);
    expect(judged).toMatchObject({ refusal: 'lasts' });
  });
  it('§ 5 BuchPrG: leaves what a publisher has fixed alone, whatever the reason', () => {
    for (const reason of ['sale', 'short_life'] as const) {
      const book = variant(2000, { badges: ['book_price'] });
      expect(judgeReduction(book, asked([-60, 2000]), { reason, percent: 5 }, TODAY)).toMatchObject({
        refusal: 'fixed_price',
      });
    }
  });
  it('leaves a price of at least a cent', () => {
    expect(begin(1, asked([-60, 1]), { percent: 50 })).toMatchObject({ refusal: 'no_price' });
  });
});

it('a percentage is rounded down, so that no more is promised than is given', () => {
  expect(percentOff(1799, 2000)).toBe(10);
  expect(percentOff(1001, 2000)).toBe(49);
  expect(percentOff(1999, 2000)).toBe(0);
  expect(percentOff(2500, 2000)).toBe(0);
});
