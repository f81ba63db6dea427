import { sum } from '#contracts/money';
import type { OrderLineView, OrderView, ShopCard } from '#contracts/ports';
import type { Format } from '../mail/format.js';
import { besidePrice } from './beside-price.js';
import type { Block, GoodsLine, SumRow } from '../mail/mail.js';

interface Words {
  total: string;
  deposit: string;
}

/** `Sorge 12, 07545 Gera` */
export const addressOf = (place: Pick<ShopCard, 'street' | 'houseNumber' | 'postcode' | 'city'>): string =>
  `${place.street} ${place.houseNumber}, ${place.postcode} ${place.city}`;

/** `Assam Tee, 100 g` */
export const nameOf = (line: Pick<OrderLineView, 'name' | 'variant'>): string =>
  line.variant ? `${line.name}, ${line.variant}` : line.name;

/** The goods of an order. Deposits have a row of their own: they are no part of a price (§ 7 PAngV). */
export function orderBlock(
  order: OrderView,
  words: Words,
  format: Format,
  head: { title: string; subtitle: string; note?: string },
): Block {
  const { currency } = order;
  const lines = order.lines.map((line) => goodsLine(line, line.quantity, currency, format));
  const deposit = sum(order.lines.map((line) => line.deposit * line.quantity));
  const total: SumRow = { label: words.total, value: format.money(order.total, currency), strong: true };
  const sums = deposit > 0 ? [{ label: words.deposit, value: format.money(deposit, currency) }, total] : [total];
  return { kind: 'order', title: head.title, subtitle: head.subtitle, note: head.note ?? null, lines, sums };
}

/** So many pieces of a bought line, without their deposit. */
export const goodsLine = (line: OrderLineView, quantity: number, currency: string, format: Format): GoodsLine => ({
  quantity,
  name: line.name,
  detail: [...(line.variant ? [line.variant] : []), ...besidePrice(line, currency, format)].join(' · ') || null,
  amount: format.money(line.price * quantity, currency),
});

/** What so many pieces give back, deposit included, in cents. */
export const refundOf = (lines: readonly { bought: OrderLineView; quantity: number }[]): number =>
  sum(lines.map(({ bought, quantity }) => (bought.price + bought.deposit) * quantity));

/** Where a shop is, when it is open and how to reach it. */
export function placeBlock(
  shop: ShopCard,
  title: string,
  words: { openingHours: string; phone: string },
  format: Format,
): Block {
  const hours = format.openingHours(shop.openingHours);
  return {
    kind: 'place',
    title,
    address: [shop.name, `${shop.street} ${shop.houseNumber}`, `${shop.postcode} ${shop.city}`],
    details: [
      ...(hours ? [{ label: words.openingHours, value: hours }] : []),
      ...(shop.phone ? [{ label: words.phone, value: shop.phone }] : []),
    ],
  };
}
