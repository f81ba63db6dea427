import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import { ShippingPort } from '#contracts/ports';
import type { Mail } from '../mail/mail.js';
import { Details, found, type OrderDetails } from './details.js';
import { addressOf, orderBlock } from './goods.js';
import type { Draft, Letter } from './letter.js';
import { Stationery, type ShopperSheet } from './stationery.js';

/** To the shopper: what was picked up when, and how to give it back. */
@Injectable()
export class HandedOver implements Letter<Facts['shipment.handed_over']> {
  constructor(
    @Inject(Details) private readonly details: Details,
    @Inject(ShippingPort) private readonly shipping: ShippingPort,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write(about: Facts['shipment.handed_over']): Promise<Draft[]> {
    const details = await this.details.order(about.checkoutId, about.orderId);
    const [shipment] = await this.shipping.shipments({ orderIds: [about.orderId] });
    const at = found(shipment?.handedOverAt, `hand-over of order ${about.orderId}`);
    const mail = handedOver(details, at, this.stationery.forShopper(details.checkout));
    return [{ to: details.checkout.contact.email, mail }];
  }
}

export function handedOver({ checkout, order, shop }: OrderDetails, at: string, sheet: ShopperSheet): Mail {
  const { texts, format } = sheet;
  const words = texts.handedOver;
  return sheet.mail({
    subject: words.subject(shop.name),
    preview: words.preview,
    title: words.title,
    blocks: [
      { kind: 'text', text: texts.greeting(checkout.contact.name) },
      { kind: 'text', text: words.intro(shop.name, format.moment(at)) },
      orderBlock(order, texts, format, {
        title: shop.name,
        subtitle: texts.orderSubtitle(order.number, addressOf(shop)),
      }),
      { kind: 'text', text: texts.vatIncluded, soft: true },
      { kind: 'callout', tone: 'plain', title: words.backTitle, text: words.back(shop.name) },
      { kind: 'button', label: texts.track, url: sheet.track },
    ],
  });
}
