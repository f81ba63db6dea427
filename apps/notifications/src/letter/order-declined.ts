import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import type { Block, Mail } from '../mail/mail.js';
import { Details, type OrderDetails } from './details.js';
import { addressOf, orderBlock } from './goods.js';
import type { Draft, Letter } from './letter.js';
import { Stationery, type ShopperSheet } from './stationery.js';

type Declined = Facts['order.declined'];

const GOING_ON = new Set(['open', 'accepted', 'confirmed', 'ready', 'handed_over']);

/** To the shopper: one shop will not supply, why, and what becomes of the money. */
@Injectable()
export class OrderDeclined implements Letter<Declined> {
  constructor(
    @Inject(Details) private readonly details: Details,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write(about: Declined): Promise<Draft[]> {
    const details = await this.details.order(about.checkoutId, about.orderId);
    const sheet = this.stationery.forShopper(details.checkout);
    return [{ to: details.checkout.contact.email, mail: orderDeclined(details, about.cause, sheet) }];
  }
}

export function orderDeclined(details: OrderDetails, cause: Declined['cause'], sheet: ShopperSheet): Mail {
  const { checkout, order, shop } = details;
  const { texts, format } = sheet;
  const words = texts.orderDeclined;
  const others = checkout.orders.some((other) => other.id !== order.id && GOING_ON.has(other.status));
  const reason: Block[] = order.refusalReason ? [{ kind: 'quote', by: shop.name, text: order.refusalReason }] : [];
  return sheet.mail({
    subject: words.subject(shop.name, order.number),
    preview: words.preview,
    title: words.title(shop.name),
    blocks: [
      { kind: 'text', text: texts.greeting(checkout.contact.name) },
      { kind: 'text', text: words[cause](shop.name) },
      ...(cause === 'refused' ? reason : []),
      {
        kind: 'callout',
        tone: 'good',
        title: words.moneyTitle,
        text: words.money(format.money(order.total, order.currency)),
      },
      ...(others ? [{ kind: 'text' as const, text: words.others }] : []),
      { kind: 'button', label: texts.track, url: sheet.track },
      orderBlock(order, texts, format, {
        title: shop.name,
        subtitle: texts.orderSubtitle(order.number, addressOf(shop)),
      }),
    ],
  });
}
