import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import { sum } from '#contracts/money';
import type { OrderView } from '#contracts/ports';
import type { Block, Mail } from '../mail/mail.js';
import { contractIn } from '../texts/locale.js';
import { contractBlock } from './contract.js';
import { Details, type CheckoutDetails } from './details.js';
import { addressOf, orderBlock } from './goods.js';
import type { Draft, Letter } from './letter.js';
import { Stationery, type ShopperSheet } from './stationery.js';

type Confirmed = Facts['checkout.confirmed'];

/**
 * To the shopper, once per checkout: who supplies, exactly what was charged and what was not, and every contract in
 * full (§ 312f (2) BGB).
 */
@Injectable()
export class OrderConfirmed implements Letter<Confirmed> {
  constructor(
    @Inject(Details) private readonly details: Details,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write(about: Confirmed, at: string): Promise<Draft[]> {
    const details = await this.details.checkout(about.checkoutId);
    const sheet = this.stationery.forShopper(details.checkout);
    const mail = orderConfirmed(details, about, sheet, at);
    return [{ to: details.checkout.contact.email, mail }];
  }
}

export function orderConfirmed(details: CheckoutDetails, about: Confirmed, sheet: ShopperSheet, paidAt: string): Mail {
  const { checkout } = details;
  const { texts } = sheet;
  const words = texts.orderConfirmed;
  const confirmed = ordersOf(details, about.confirmed);
  const charged = sheet.format.money(sum(confirmed.map((order) => order.total)), checkout.currency);
  return sheet.mail({
    subject: words.subject(checkout.number),
    preview: words.preview(charged),
    title: words.title,
    blocks: [
      { kind: 'text', text: texts.greeting(checkout.contact.name) },
      { kind: 'text', text: words.intro(confirmed.length) },
      ...sums(details, about, sheet, charged),
      { kind: 'button', label: texts.track, url: sheet.track },
      ...confirmed.map((order) => goods(details, order, sheet)),
      { kind: 'text', text: texts.vatIncluded, soft: true },
      { kind: 'heading', text: words.contracts(confirmed.length) },
      { kind: 'text', text: words.contractsIntro(confirmed.length) },
      ...confirmed.map((order) => contract(details, order, sheet, paidAt)),
    ],
  });
}

const ordersOf = ({ checkout }: CheckoutDetails, refs: Confirmed['confirmed']): OrderView[] =>
  checkout.orders.filter((order) => refs.some((ref) => ref.orderId === order.id));

function sums(details: CheckoutDetails, about: Confirmed, sheet: ShopperSheet, charged: string): Block[] {
  const words = sheet.texts.orderConfirmed;
  const declined = ordersOf(details, about.declined).map((order) => ({
    label: words.notCharged(details.shopOf(order).name),
    value: sheet.format.money(order.total, order.currency),
  }));
  return [
    { kind: 'sums', rows: [{ label: words.charged, value: charged, strong: true }, ...declined] },
    ...(declined.length > 0 ? [{ kind: 'text' as const, text: words.released, soft: true }] : []),
  ];
}

function goods(details: CheckoutDetails, order: OrderView, { texts, format }: ShopperSheet): Block {
  const shop = details.shopOf(order);
  const subtitle = texts.orderSubtitle(order.number, addressOf(shop));
  return orderBlock(order, texts, format, { title: shop.name, subtitle });
}

function contract(details: CheckoutDetails, order: OrderView, sheet: ShopperSheet, paidAt: string): Block {
  return contractBlock({
    order,
    shop: details.shopOf(order),
    texts: contractIn(sheet.locale),
    format: sheet.format,
    paidAt,
    withdrawUrl: sheet.withdraw,
  });
}
