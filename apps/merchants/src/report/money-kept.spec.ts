import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { moneyKept } from './money-kept.js';

const RATE = { percent: 1.5, cents: 25 };
const none = { amount: 0, merchants: 0 };

describe('money kept in the city', () => {
  it('is what shoppers paid less refunds and the fees of the payment provider', () => {
    expect(moneyKept({ turnover: 100_000, refunds: 10_000, payments: 20, elsewhere: none }, RATE)).toEqual({
      net: 90_000,
      fees: 2_000,
      elsewhere: 0,
      kept: 88_000,
      share: 98,
    });
  });

  it('is without what goes to merchants from elsewhere, who bear their part of the fees', () => {
    const moved = { turnover: 100_000, refunds: 0, payments: 20, elsewhere: { amount: 40_000, merchants: 5 } };
    expect(moneyKept(moved, RATE)).toMatchObject({ elsewhere: 40_000, kept: 58_800, share: 59 });
  });

  it('does not tell what one merchant from elsewhere took', () => {
    const moved = { turnover: 100_000, refunds: 0, payments: 20, elsewhere: { amount: 40_000, merchants: 1 } };
    expect(moneyKept(moved, RATE)).toMatchObject({ elsewhere: null, share: 98 });
  });

  it('has no share when nothing was turned over', () => {
    expect(moneyKept({ turnover: 0, refunds: 0, payments: 0, elsewhere: none }, RATE).share).toBeNull();
    expect(moneyKept({ turnover: 500, refunds: 900, payments: 1, elsewhere: none }, RATE)).toMatchObject({
      kept: 0,
      share: null,
    });
  });

  it('is never more than what was paid and never less than nothing', () => {
    const cents = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(cents, cents, fc.nat(10_000), cents, fc.nat(20), (turnover, refunds, payments, part, merchants) => {
        const net = turnover - refunds;
        const amount = merchants ? Math.min(part, Math.max(0, net)) : 0;
        const { kept, share } = moneyKept({ turnover, refunds, payments, elsewhere: { amount, merchants } }, RATE);
        expect(kept).toBeGreaterThanOrEqual(0);
        expect(kept).toBeLessThanOrEqual(Math.max(0, net));
        if (share !== null) expect(share >= 0 && share <= 100).toBe(true);
      }),
    );
  });
});
