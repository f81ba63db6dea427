import { Inject, Injectable } from '@nestjs/common';
import QRCode from 'qrcode';
import type { Facts } from '#contracts/facts';
import { ShippingPort } from '#contracts/ports';
import type { Mail } from '../mail/mail.js';
import { Details, type OrderDetails } from './details.js';
import { orderBlock, placeBlock } from './goods.js';
import type { Draft, Letter } from './letter.js';
import { Stationery, type ShopperSheet } from './stationery.js';

/** To the shopper: it can be picked up, with the code that opens it. Nothing when it was picked up meanwhile. */
@Injectable()
export class PickupReady implements Letter<Facts['shipment.ready']> {
  constructor(
    @Inject(Details) private readonly details: Details,
    @Inject(ShippingPort) private readonly shipping: ShippingPort,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write(about: Facts['shipment.ready']): Promise<Draft[]> {
    const shipments = await this.shipping.shipments({ orderIds: [about.orderId] });
    const code = shipments.find((shipment) => shipment.status === 'ready')?.code;
    if (!code) return [];
    const details = await this.details.order(about.checkoutId, about.orderId);
    // A PNG, because mail programs do not show SVG; twice the size shown, for sharp screens.
    const qr = await QRCode.toDataURL(code, { errorCorrectionLevel: 'M', margin: 1, width: 392 });
    const mail = pickupReady(details, { code, qr }, this.stationery.forShopper(details.checkout));
    return [{ to: details.checkout.contact.email, mail }];
  }
}

export function pickupReady(
  { checkout, order, shop }: OrderDetails,
  { code, qr }: { code: string; qr: string },
  sheet: ShopperSheet,
): Mail {
  const { texts, format } = sheet;
  const words = texts.pickupReady;
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
  return sheet.mail({
    subject: words.subject(shop.name),
    preview: words.preview,
    title: words.title,
    blocks: [
      { kind: 'text', text: texts.greeting(checkout.contact.name) },
      { kind: 'text', text: words.intro(shop.name) },
      { kind: 'code', label: words.codeLabel, code: spaced, hint: words.codeHint, qr, alt: words.qrAlt(spaced) },
      placeBlock(shop, words.where, texts, format),
      { kind: 'heading', text: words.what },
      orderBlock(order, texts, format, {
        title: shop.name,
        subtitle: texts.orderSubtitle(order.number, format.date(order.placedAt)),
      }),
      { kind: 'button', label: texts.track, url: sheet.track },
    ],
  });
}
