import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import type { OrderView } from '#contracts/ports';
import type { Mail } from '../mail/mail.js';
import { Details, type CheckoutDetails } from './details.js';
import { addressOf, orderBlock } from './goods.js';
import type { Draft, Letter } from './letter.js';
import { Stationery, type ShopperSheet } from './stationery.js';

/** To the shopper at once: the order has arrived (§ 312i (1) no. 3 BGB). It is no acceptance. */
@Injectable()
export class OrderReceived implements Letter<Facts['checkout.authorized']> {
  constructor(
    @Inject(Details) private readonly details: Details,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write(about: Facts['checkout.authorized']): Promise<Draft[]> {
    const details = await this.details.checkout(about.checkoutId);
    const { checkout } = details;
    return [{ to: checkout.contact.email, mail: orderReceived(details, this.stationery.forShopper(checkout)) }];
  }
}

export function orderReceived({ checkout, shopOf }: CheckoutDetails, sheet: ShopperSheet): Mail {
  const { texts, format } = sheet;
  const words = texts.orderReceived;
  const count = checkout.orders.length;
  const orders = checkout.orders.map((order) =>
    orderBlock(order, texts, format, {
      title: shopOf(order).name,
      subtitle: texts.orderSubtitle(order.number, addressOf(shopOf(order))),
      note: answerNote(order, sheet),
    }),
  );
  return sheet.mail({
    subject: words.subject(checkout.number),
    preview: words.preview(count),
    title: words.title,
    blocks: [
      { kind: 'text', text: texts.greeting(checkout.contact.name) },
      { kind: 'text', text: words.intro(count, format.moment(checkout.createdAt)) },
      { kind: 'button', label: texts.track, url: sheet.track },
      { kind: 'heading', text: words.nextTitle },
      { kind: 'steps', items: words.steps(count) },
      ...orders,
      {
        kind: 'sums',
        rows: [{ label: words.reserved, value: format.money(checkout.total, checkout.currency), strong: true }],
      },
      { kind: 'text', text: texts.vatIncluded, soft: true },
    ],
  });
}

function answerNote(order: OrderView, { texts, format }: ShopperSheet): string | undefined {
  if (order.status === 'open') return texts.orderReceived.answerBy(format.moment(order.answerBy));
  return order.status === 'accepted' ? texts.orderReceived.accepted : undefined;
}
