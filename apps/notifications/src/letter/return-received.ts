import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import type { Mail } from '../mail/mail.js';
import { Details, type ReturnDetails } from './details.js';
import { goodsLine } from './goods.js';
import type { Draft, Letter } from './letter.js';
import { Stationery, type ShopperSheet } from './stationery.js';

/** To the shopper: what really arrived, and what that gives back. */
@Injectable()
export class ReturnReceived implements Letter<Facts['return.received']> {
  constructor(
    @Inject(Details) private readonly details: Details,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write(about: Facts['return.received']): Promise<Draft[]> {
    const details = await this.details.back(about.returnId, about.checkoutId);
    const mail = returnReceived(details, about.refund, this.stationery.forShopper(details.checkout));
    return [{ to: details.checkout.contact.email, mail }];
  }
}

export function returnReceived(details: ReturnDetails, refund: number, sheet: ShopperSheet): Mail {
  const { checkout, order, back, shop, lines } = details;
  const { texts, format } = sheet;
  const words = texts.returnReceived;
  const amount = format.money(refund, order.currency);
  return sheet.mail({
    subject: words.subject(back.number),
    preview: refund > 0 ? words.preview(amount) : words.previewNothing,
    title: refund > 0 ? words.title : words.titleNothing,
    blocks: [
      { kind: 'text', text: texts.greeting(checkout.contact.name) },
      { kind: 'text', text: words.intro(shop.name) },
      {
        kind: 'order',
        title: back.number,
        subtitle: texts.returnRequested.subtitle(order.number),
        note: null,
        lines: lines.map((line) => ({
          ...goodsLine(line.bought, line.received ?? 0, order.currency, format),
          detail: words.arrived(line.received ?? 0, line.quantity),
        })),
        sums: [{ label: words.refund, value: amount, strong: true }],
      },
      { kind: 'text', text: refund > 0 ? words.refundNext : words.nothing },
      { kind: 'button', label: texts.track, url: sheet.track },
    ],
  });
}
