import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import type { Block, Mail } from '../mail/mail.js';
import { desk } from '../texts/desk.de.js';
import { Details, type ReturnDetails } from './details.js';
import { goodsLine, placeBlock, refundOf } from './goods.js';
import type { Draft, Letter } from './letter.js';
import { ShopReaders, type Reader } from './shop-readers.js';
import { Stationery, type DeskSheet, type ShopperSheet } from './stationery.js';

/** To the shopper, with what was declared and when it arrived (§ 356a (4) BGB), and to the shop. */
@Injectable()
export class ReturnRequested implements Letter<Facts['return.requested']> {
  constructor(
    @Inject(Details) private readonly details: Details,
    @Inject(ShopReaders) private readonly readers: ShopReaders,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write(about: Facts['return.requested']): Promise<Draft[]> {
    const details = await this.details.back(about.returnId, about.checkoutId);
    const { checkout, shop } = details;
    const readers = await this.readers.of(shop);
    const url = this.stationery.page('/merchant/returns');
    const sheet = this.stationery.forDesk();
    return [
      { to: checkout.contact.email, mail: returnRequested(details, this.stationery.forShopper(checkout)) },
      ...readers.map((reader) => ({ to: reader.email, mail: returnForShop(details, reader, url, sheet) })),
    ];
  }
}

export function returnRequested(details: ReturnDetails, sheet: ShopperSheet): Mail {
  const { checkout, back, shop } = details;
  const { texts, format } = sheet;
  const words = texts.returnRequested;
  return sheet.mail({
    subject: words.subject(back.number),
    preview: words.preview,
    title: words.title,
    blocks: [
      { kind: 'text', text: texts.greeting(checkout.contact.name) },
      { kind: 'text', text: words.intro(back.number, format.stamp(back.requestedAt)) },
      goods(details, words, sheet),
      ...reason(details, words.reason),
      placeBlock(shop, words.where, texts, format),
      { kind: 'text', text: words.next(back.number) },
      { kind: 'button', label: texts.track, url: sheet.track },
    ],
  });
}

export function returnForShop(details: ReturnDetails, reader: Reader, url: string, sheet: DeskSheet): Mail {
  const { checkout, order, back, shop } = details;
  const words = desk.returnRequested;
  const customer = checkout.contact.name;
  return sheet.mail(
    {
      subject: words.subject(back.number, order.number),
      preview: words.preview(customer),
      title: words.title,
      blocks: [
        { kind: 'text', text: desk.greeting(reader.name) },
        { kind: 'text', text: words.intro(customer, sheet.format.stamp(back.requestedAt)) },
        goods(details, words, sheet),
        ...reason(details, words.reason),
        { kind: 'button', label: words.open, url },
      ],
    },
    words.why(shop.name),
  );
}

function goods(
  { order, back, lines }: ReturnDetails,
  words: { subtitle(order: string): string; expected: string },
  { format }: Pick<ShopperSheet, 'format'>,
): Block {
  return {
    kind: 'order',
    title: back.number,
    subtitle: words.subtitle(order.number),
    note: null,
    lines: lines.map((line) => goodsLine(line.bought, line.quantity, order.currency, format)),
    sums: [{ label: words.expected, value: format.money(refundOf(lines), order.currency), strong: true }],
  };
}

const reason = ({ back }: ReturnDetails, by: string): Block[] =>
  back.reason ? [{ kind: 'quote', by, text: back.reason }] : [];
