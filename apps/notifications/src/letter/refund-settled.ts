import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import { AccountsPort, ReturnsPort } from '#contracts/ports';
import type { Mail } from '../mail/mail.js';
import { desk } from '../texts/desk.de.js';
import { Details, type OrderDetails } from './details.js';
import type { Draft, Letter } from './letter.js';
import type { Reader } from './shop-readers.js';
import { Stationery, type DeskSheet, type ShopperSheet } from './stationery.js';

type Refund = Facts['refund.succeeded'];

/** To the shopper: the money is on its way, how much and how long it takes. */
@Injectable()
export class RefundSucceeded implements Letter<Refund> {
  constructor(
    @Inject(Details) private readonly details: Details,
    @Inject(ReturnsPort) private readonly returns: ReturnsPort,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write(about: Refund): Promise<Draft[]> {
    const details = await this.details.order(about.checkoutId, about.orderId);
    const back = about.returnId ? await this.returns.returnById({ returnId: about.returnId }) : null;
    const sheet = this.stationery.forShopper(details.checkout);
    const mail = refundSucceeded(details, about.amount, back?.number ?? null, sheet);
    return [{ to: details.checkout.contact.email, mail }];
  }
}

/** To the shopper, who need not do anything, and to the operators, who must. */
@Injectable()
export class RefundFailed implements Letter<Refund> {
  constructor(
    @Inject(Details) private readonly details: Details,
    @Inject(AccountsPort) private readonly accounts: AccountsPort,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write(about: Refund): Promise<Draft[]> {
    const details = await this.details.order(about.checkoutId, about.orderId);
    const operators = await this.accounts.cityPeople({ role: 'operator' });
    const { contact } = details.checkout;
    const shopperMail = refundFailed(details, about.amount, this.stationery.forShopper(details.checkout));
    const sheet = this.stationery.forDesk();
    return [
      { to: contact.email, mail: shopperMail },
      ...operators.map((person) => ({ to: person.email, mail: refundFailedForDesk(details, about, person, sheet) })),
    ];
  }
}

export function refundSucceeded(details: OrderDetails, amount: number, back: string | null, sheet: ShopperSheet): Mail {
  const { checkout, order, shop } = details;
  const { texts, format } = sheet;
  const words = texts.refundSucceeded;
  const money = format.money(amount, order.currency);
  return sheet.mail({
    subject: words.subject(money),
    preview: words.preview,
    title: words.title(money),
    blocks: [
      { kind: 'text', text: texts.greeting(checkout.contact.name) },
      { kind: 'text', text: back ? words.forReturn(back, shop.name) : withoutReturn(order, shop.name, words) },
      { kind: 'sums', rows: [{ label: words.amount, value: money, strong: true }] },
      { kind: 'text', text: words.when },
      { kind: 'button', label: texts.track, url: sheet.track },
    ],
  });
}

/** Without a return money comes back because goods that are sold by weight came to less. */
function withoutReturn(
  order: OrderDetails['order'],
  shop: string,
  words: ShopperSheet['texts']['refundSucceeded'],
): string {
  const weighed = order.lines.some(({ weighedGrams }) => weighedGrams !== null);
  return weighed ? words.forWeight(order.number, shop) : words.forOrder(order.number, shop);
}

export function refundFailed({ checkout, order }: OrderDetails, amount: number, sheet: ShopperSheet): Mail {
  const { texts, format } = sheet;
  const words = texts.refundFailed;
  return sheet.mail({
    subject: words.subject,
    preview: words.preview,
    title: words.title,
    blocks: [
      { kind: 'text', text: texts.greeting(checkout.contact.name) },
      { kind: 'text', text: words.intro(format.money(amount, order.currency), order.number) },
      { kind: 'text', text: words.next },
      { kind: 'button', label: texts.track, url: sheet.track },
    ],
  });
}

export function refundFailedForDesk(
  { checkout, order }: OrderDetails,
  about: Refund,
  reader: Reader,
  sheet: DeskSheet,
): Mail {
  const words = desk.refundFailed;
  return sheet.mail(
    {
      subject: words.subject(order.number),
      preview: words.preview,
      title: words.title,
      blocks: [
        { kind: 'text', text: desk.greeting(reader.name) },
        { kind: 'text', text: words.intro(sheet.format.money(about.amount, order.currency), order.number) },
        {
          kind: 'sums',
          rows: [
            { label: words.refund, value: about.refundId },
            { label: words.checkout, value: checkout.number },
            { label: words.shopper, value: checkout.contact.email },
          ],
        },
        { kind: 'callout', tone: 'warn', title: words.preview, text: words.next },
      ],
    },
    words.why,
  );
}
