import { describe, expect, it } from '@jest/globals';
import { receiptOf, refundFor } from './receipt-policy.js';

const asked = [
  { line_id: 'tea', quantity: 2 },
  { line_id: 'cup', quantity: 1 },
];

describe('the receipt of a return', () => {
  it('holds what arrived and what of it can be sold again', () => {
    expect(
      receiptOf(asked, [
        { lineId: 'cup', quantity: 1, resellable: false },
        { lineId: 'tea', quantity: 2, resellable: true },
      ]),
    ).toEqual([
      { received: 2, resellable: 2 },
      { received: 1, resellable: 0 },
    ]);
  });

  it('counts a line that was not recorded as not arrived', () => {
    expect(receiptOf(asked, [{ lineId: 'tea', quantity: 1, resellable: true }])).toEqual([
      { received: 1, resellable: 1 },
      { received: 0, resellable: 0 },
    ]);
    expect(receiptOf(asked, [])).toEqual([
      { received: 0, resellable: 0 },
      { received: 0, resellable: 0 },
    ]);
  });

  it('refuses more pieces than were sent back, lines of other returns and lines named twice', () => {
    const record = (lineId: string, quantity: number) => ({ lineId, quantity, resellable: true });
    expect(() => receiptOf(asked, [record('tea', 3)])).toThrow('lines.0.quantity: only 2 were sent back');
    expect(() => receiptOf(asked, [record('saucer', 1)])).toThrow('lines.0.lineId: not a line of this return');
    expect(() => receiptOf(asked, [record('tea', 1), record('tea', 1)])).toThrow('lines.1.lineId: named twice');
  });
});

describe('the refund of a return', () => {
  it('is price and deposit of every piece that arrived', () => {
    expect(
      refundFor([
        { price: 1290, deposit: 0, pieces: 1 },
        { price: 199, deposit: 25, pieces: 3 },
        { price: 5000, deposit: 0, pieces: 0 },
      ]),
    ).toBe(1290 + 3 * 224);
  });

  it('is nothing when nothing arrived', () => {
    expect(refundFor([])).toBe(0);
  });
});
