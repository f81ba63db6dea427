import { expect, test } from '@jest/globals';
import { sum } from '#contracts/money';
import type { QuotedLine, QuotedShop } from '#contracts/ports';
import { splitByShop, type SplitInput } from './split-by-shop.js';

const checkoutId = '0196e2f4-6b1c-7c3e-9a55-0d6d3c1f2a01';

const aShop = (id: string, more: Partial<QuotedShop> = {}): QuotedShop => ({
  id,
  slug: id,
  name: id,
  merchantId: `merchant of ${id}`,
  fulfilment: ['pickup'],
  autoAccept: false,
  answerBy: '2026-11-24T12:00:00.000Z',
  ...more,
});

const aLine = (variantId: string, shopId: string, more: Partial<QuotedLine> = {}): QuotedLine => ({
  variantId,
  offerId: `offer of ${variantId}`,
  offerSlug: variantId,
  name: variantId,
  variant: null,
  image: null,
  shopId,
  price: 100,
  deposit: 0,
  vatRate: 19,
  withdrawal: 'standard',
  minimumAge: null,
  available: 10,
  unitPrice: null,
  taxNotice: 'vat',
  weighed: null,
  ...more,
});

const anInput = (more: Partial<SplitInput> = {}): SplitInput => ({
  checkoutId,
  number: 'ABCD2345',
  lines: [
    { id: 'l1', variant_id: 'bread', quantity: 2 },
    { id: 'l2', variant_id: 'book', quantity: 1 },
    { id: 'l3', variant_id: 'roll', quantity: 3 },
  ],
  quote: {
    lines: [
      aLine('bread', 'baker', { price: 490 }),
      aLine('roll', 'baker', { price: 60 }),
      aLine('book', 'bookshop', { price: 1690 }),
    ],
    shops: [aShop('bookshop'), aShop('baker')],
  },
  fulfilment: [
    { shopId: 'baker', method: 'pickup' },
    { shopId: 'bookshop', method: 'pickup' },
  ],
  ...more,
});

test('every shop gets one order with its own lines, in the order of the cart', () => {
  const orders = splitByShop(anInput());
  expect(orders.map((order) => [order.shop.id, order.number, order.total])).toEqual([
    ['baker', 'ABCD2345-1', 1160],
    ['bookshop', 'ABCD2345-2', 1690],
  ]);
  expect(orders[0]!.lines.map((line) => line.quoted.variantId)).toEqual(['bread', 'roll']);
});

test('the same cart gives the same order ids, so that a second try holds stock for the same orders', () => {
  expect(splitByShop(anInput()).map((order) => order.id)).toEqual(splitByShop(anInput()).map((order) => order.id));
  expect(new Set(splitByShop(anInput()).map((order) => order.id)).size).toBe(2);
});

test('deposits are part of the total, but not of the price', () => {
  const quote = { lines: [aLine('beer', 'baker', { price: 129, deposit: 25 })], shops: [aShop('baker')] };
  const [order] = splitByShop(anInput({ lines: [{ id: 'l1', variant_id: 'beer', quantity: 6 }], quote }));
  expect(order!.total).toBe(6 * (129 + 25));
  expect(sum(order!.lines.map((line) => line.total))).toBe(order!.total);
});

test('goods that are gone stop the checkout and are named', () => {
  const input = anInput({ quote: { lines: [aLine('bread', 'baker')], shops: [aShop('baker')] } });
  expect(() => splitByShop(input)).toThrow(
    expect.objectContaining({ code: 'checkout.goods_gone', details: { current: { variantIds: ['book', 'roll'] } } }),
  );
});

test('a shop without a choice of how to get its goods is named', () => {
  const input = anInput({ fulfilment: [{ shopId: 'baker', method: 'pickup' }] });
  expect(() => splitByShop(input)).toThrow(expect.objectContaining({ code: 'checkout.fulfilment_missing' }));
});

test('a way that the shop does not offer is refused', () => {
  const input = anInput({
    fulfilment: [
      { shopId: 'baker', method: 'tour' },
      { shopId: 'bookshop', method: 'pickup' },
    ],
  });
  expect(() => splitByShop(input)).toThrow(expect.objectContaining({ code: 'checkout.fulfilment_not_offered' }));
});
