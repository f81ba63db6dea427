import { Inject, Injectable } from '@nestjs/common';
import type { OrderRef } from '#contracts/facts';
import type { Mail } from '../mail/mail.js';
import { desk } from '../texts/desk.de.js';
import { Details, type OrderDetails } from './details.js';
import { orderBlock } from './goods.js';
import type { Draft, Letter } from './letter.js';
import { ShopReaders, type Reader } from './shop-readers.js';
import { Stationery, type DeskSheet } from './stationery.js';

/** After these a message that an order waits would only confuse. */
const OVER = new Set(['refused', 'lapsed', 'cancelled', 'expired', 'handed_over']);

/** To everybody who answers orders of the shop. */
@Injectable()
export class NewOrder implements Letter<OrderRef & { checkoutId: string }> {
  constructor(
    @Inject(Details) private readonly details: Details,
    @Inject(ShopReaders) private readonly readers: ShopReaders,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write(about: OrderRef & { checkoutId: string }): Promise<Draft[]> {
    const details = await this.details.order(about.checkoutId, about.orderId);
    if (OVER.has(details.order.status)) return [];
    const url = this.stationery.page(`/merchant/orders/${about.orderId}`);
    const sheet = this.stationery.forDesk();
    const readers = await this.readers.of(details.shop);
    return readers.map((reader) => ({ to: reader.email, mail: newOrder(details, reader, url, sheet) }));
  }
}

export function newOrder({ checkout, order, shop }: OrderDetails, reader: Reader, url: string, sheet: DeskSheet): Mail {
  const words = desk.newOrder;
  const { format } = sheet;
  const customer = checkout.contact.name;
  const amount = format.money(order.total, order.currency);
  const by = format.moment(order.answerBy);
  const open = order.status === 'open';
  return sheet.mail(
    {
      subject: open ? words.subject(order.number, amount, by) : words.subjectAccepted(order.number, amount),
      preview: words.preview(shop.name, customer),
      title: words.title(shop.name),
      blocks: [
        { kind: 'text', text: desk.greeting(reader.name) },
        {
          kind: 'callout',
          tone: open ? 'warn' : 'good',
          title: open ? words.answerTitle(by) : words.acceptedTitle,
          text: open ? words.answer(customer) : words.accepted(customer),
        },
        { kind: 'button', label: open ? words.open : words.openAccepted, url },
        orderBlock(order, desk, format, {
          title: customer,
          subtitle: words.subtitle(order.number, format.moment(order.placedAt)),
        }),
      ],
    },
    words.why(shop.name),
  );
}
