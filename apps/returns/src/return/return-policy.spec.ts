import { describe, expect, it } from '@jest/globals';
import type { OrderLineView } from '#contracts/ports';
import { assertReturnable, type AskedLine } from './return-policy.js';

const aLine = (id: string, quantity: number) => ({ id, quantity }) as OrderLineView;
const order = (status: string) => ({ status, lines: [aLine('tea', 2), aLine('cup', 1)] });
const refusal = (status: string, asked: AskedLine[]) => {
  try {
    assertReturnable(order(status), asked);
    return null;
  } catch (error) {
    return error;
  }
};

describe('what may be returned', () => {
  it('is any piece of an order that was handed over', () => {
    expect(refusal('handed_over', [{ lineId: 'tea', quantity: 1 }])).toBeNull();
    expect(
      refusal('handed_over', [
        { lineId: 'cup', quantity: 1 },
        { lineId: 'tea', quantity: 2 },
      ]),
    ).toBeNull();
  });

  it.each(['placed', 'open', 'accepted', 'confirmed', 'ready', 'refused', 'lapsed', 'cancelled', 'expired'])(
    'is nothing of an order that is %s',
    (status) => {
      expect(refusal(status, [{ lineId: 'tea', quantity: 1 }])).toMatchObject({
        code: 'return.not_returnable',
        details: { current: { status } },
      });
    },
  );

  it('is not more than was bought', () => {
    expect(refusal('handed_over', [{ lineId: 'tea', quantity: 3 }])).toMatchObject({
      code: 'return.invalid',
      details: { fields: [{ path: 'lines.0.quantity', code: 'max' }] },
    });
  });

  it('is not a line of another order, nor the same line twice', () => {
    expect(
      refusal('handed_over', [
        { lineId: 'tea', quantity: 1 },
        { lineId: 'saucer', quantity: 1 },
        { lineId: 'tea', quantity: 1 },
      ]),
    ).toMatchObject({
      details: {
        fields: [
          { path: 'lines.1.lineId', code: 'unknown' },
          { path: 'lines.2.lineId', code: 'twice' },
        ],
      },
    });
  });

  it('is never nothing', () => {
    expect(refusal('handed_over', [])).toMatchObject({ code: 'return.invalid' });
  });
});
