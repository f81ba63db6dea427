import { describe, expect, it } from '@jest/globals';
import type { OrderRef } from '#contracts/facts';
import type { OrderView, ReturnView } from '#contracts/ports';
import { aCheckout, anOrder, aLine, SHOPS, stationery } from '../../../../test/support/letters.js';
import type { Mail } from '../mail/mail.js';
import { renderText } from '../mail/render-text.js';
import { decisionMail } from './application-decided.js';
import type { ReturnDetails } from './details.js';
import { newOrder } from './new-order.js';
import { orderConfirmed } from './order-confirmed.js';
import { orderDeclined } from './order-declined.js';
import { orderReceived } from './order-received.js';
import { pickupReady } from './pickup-ready.js';
import { refundSucceeded } from './refund-settled.js';
import { returnReceived } from './return-received.js';
import { returnForShop, returnRequested } from './return-requested.js';

const details = aCheckout();
const { checkout } = details;
const sheet = stationery.forShopper(checkout);
const text = (mail: Mail) => renderText(mail).replaceAll('\u00a0', ' ');
const refOf = (order: OrderView): OrderRef => ({
  orderId: order.id,
  shopId: order.shopId,
  merchantId: order.merchantId,
});
const orderAt = (at: number, more: Partial<OrderView> = {}) => ({
  checkout,
  order: { ...checkout.orders[at]!, ...more },
  shop: SHOPS[at]!,
});
const TRACK = 'https://laden.example/orders/checkout?token=secret%2Btoken';

describe('order received', () => {
  it('confirms the arrival, names every shop and promises nothing yet', () => {
    const said = text(orderReceived(details, sheet));
    for (const shop of SHOPS) expect(said).toContain(shop.name);
    expect(said).toContain('bestätigen wir den Eingang');
    expect(said).toContain('Auf Ihrer Karte vorgemerkt: 73,54 €');
    expect(said).toContain(TRACK);
    expect(said).not.toContain('abgebucht:');
  });

  it('says until when a shop answers, or that it has', () => {
    const orders = [anOrder(1, 'books', [aLine()]), anOrder(2, 'wool', [aLine()], { status: 'accepted' })];
    const said = text(orderReceived(aCheckout({ orders }), sheet));
    expect(said).toContain('Der Laden antwortet spätestens Dienstag, 24. November, 16:03 Uhr.');
    expect(said).toContain('Der Laden hat schon zugesagt.');
  });

  it('is written in the shopper’s language', () => {
    const english = orderReceived(details, stationery.forShopper({ ...checkout, locale: 'en-GB' }));
    expect(english.locale).toBe('en');
    expect(text(english)).toContain('Reserved on your card: €73.54');
  });
});

describe('order confirmed', () => {
  const [books, farm, wool] = checkout.orders.map(refOf);
  const about = { checkoutId: checkout.id, confirmed: [books!, farm!], declined: [wool!] };
  const said = text(orderConfirmed(details, about, sheet, '2026-11-24T15:00:00.000Z'));

  it('says exactly what was charged, and for whom not', () => {
    expect(said).toContain('Von Ihrer Karte abgebucht: 39,74 €');
    expect(said).toContain('Nicht berechnet: Wollwerkstatt: 33,80 €');
  });

  it('holds one contract per shop that supplies, and none of the other', () => {
    expect(said).toContain('Vertrag mit Brendel Bücher GmbH, Bestellung G-4K7M-1');
    expect(said).toContain('Vertrag mit Marlies Untermann e. K., Bestellung G-4K7M-2');
    expect(said).not.toContain('Vertrag mit Petra Seidel');
  });
});

describe('order declined', () => {
  it('gives the shop’s reason and says what becomes of the money', () => {
    const said = text(orderDeclined(orderAt(1, { refusalReason: 'Heute ausverkauft.' }), 'refused', sheet));
    expect(said).toContain('> Heute ausverkauft.');
    expect(said).toContain('Ihre Bank gibt die vorgemerkten 21,74 € wieder frei');
    expect(said).toContain('Ihre Bestellungen bei den anderen Läden laufen weiter.');
  });

  it.each([
    ['lapsed', 'nicht rechtzeitig geantwortet'],
    ['cancelled', 'ließ sich nicht abbuchen'],
  ] as const)('says in plain words when it %s', (cause, words) => {
    expect(text(orderDeclined(orderAt(1), cause, sheet))).toContain(words);
  });

  it('does not speak of other orders where there are none', () => {
    const alone = aCheckout({ orders: [checkout.orders[1]!] });
    const said = text(orderDeclined({ ...orderAt(1), checkout: alone.checkout }, 'refused', sheet));
    expect(said).not.toContain('anderen Läden');
  });
});

describe('ready for pick-up', () => {
  it('shows code, QR, address and hours, and keeps the code out of the subject', () => {
    const mail = pickupReady(orderAt(0), { code: '482913', qr: 'data:image/png;base64,AAAA' }, sheet);
    expect(text(mail)).toContain('482 913');
    expect(text(mail)).toContain('Sorge 12\n07545 Gera\nGeöffnet: Mo–Fr 09:30–18:00\nSa 09:30–14:00');
    expect(mail.subject + mail.preview).not.toMatch(/482/);
  });
});

describe('letters to a shop', () => {
  const reader = { name: 'Jens Roth', email: 'jens@laden.example' };
  const desk = stationery.forDesk();

  it('ask for an answer in time, without the shopper’s secret or address', () => {
    const said = text(newOrder(orderAt(1), reader, 'https://laden.example/merchant/orders/order-2', desk));
    expect(said).toContain('Bitte bis Dienstag, 24. November, 16:03 Uhr antworten');
    expect(said).toContain('https://laden.example/merchant/orders/order-2');
    expect(said).not.toContain('secret');
    expect(said).not.toContain('anna@kundin.example');
  });

  it('ask for nothing when the shop accepts by itself', () => {
    const said = text(newOrder(orderAt(1, { status: 'accepted' }), reader, 'https://laden.example', desk));
    expect(said).toContain('Automatisch angenommen');
    expect(said).not.toContain('antworten');
  });
});

describe('giving back', () => {
  const line: ReturnView['lines'][number] = { lineId: 'line-Apfelsaft', quantity: 2, received: null, resellable: null };
  const back = (given: Partial<typeof line> = {}): ReturnDetails => ({
    ...orderAt(1),
    back: {
      id: 'return',
      number: 'R-7K3QXM',
      orderId: 'order-2',
      status: 'requested',
      reason: 'Zu viel bestellt.',
      requestedAt: '2026-11-28T09:12:44.000Z',
      refund: null,
      lines: [{ ...line, ...given }],
    },
    lines: [{ ...line, ...given, bought: checkout.orders[1]!.lines[0]! }],
  });

  it('confirms to the second what was declared and what it gives back, deposit included', () => {
    const said = text(returnRequested(back(), sheet));
    expect(said).toContain('am 28.11.2026, 10:12:44 Uhr');
    expect(said).toContain('Erstattung, wenn alles ankommt: 5,28 €');
    expect(said).toContain('> Zu viel bestellt.');
    expect(
      text(returnForShop(back(), { name: null, email: 'x' }, 'https://laden.example', stationery.forDesk())),
    ).toContain('https://laden.example');
  });

  it('says what arrived and what did not', () => {
    const said = text(returnReceived(back({ received: 1 }), 264, sheet));
    expect(said).toContain('1 von 2 Stück angekommen');
    expect(said).toContain('Erstattung: 2,64 €');
  });

  it('explains a return that gives nothing', () => {
    const mail = returnReceived(back({ received: 0 }), 0, sheet);
    expect(mail.title).toBe('Ihre Rückgabe ist abgeschlossen');
    expect(text(mail)).toContain('keine Erstattung');
  });

  it('says how much is refunded and how long it takes, with and without a return', () => {
    const said = text(refundSucceeded(orderAt(1), 264, 'R-7K3QXM', sheet));
    expect(said).toContain('Rückgabe R-7K3QXM');
    expect(said).toContain('5 bis 10 Arbeitstage');
    expect(text(refundSucceeded(orderAt(1), 264, null, sheet))).toContain('Bestellung G-4K7M-2');
  });
});

describe('an application that was rejected', () => {
  it('gives the reason and the way to object', () => {
    const letter = {
      applicationId: 'application',
      outcome: 'rejected' as const,
      shopName: 'Kiosk am Ring',
      email: 'uwe@kiosk.example',
      by: 'Rita Rat',
      title: 'Ihr Antrag für Kiosk am Ring ist abgelehnt',
      paragraphs: ['Guten Tag Uwe Lang,', 'der Gewerbeschein gehört zu einem anderen Betrieb.'],
      points: [{ title: 'Gewerbeanmeldung', text: 'Der Gewerbeschein ist abgelaufen.' }],
      legalBasis: 'Rechtsgrundlage: Art. 30 DSA.',
      complaint: 'Innerhalb von 6 Monaten können Sie kostenlos Beschwerde einlegen (Art. 20 DSA).',
    };
    const said = text(decisionMail(letter, 'https://laden.example', stationery.forDesk()));
    expect(said).toContain('Gewerbeanmeldung');
    expect(said).toContain('> Der Gewerbeschein ist abgelaufen.');
    expect(said).toContain('Innerhalb von 6 Monaten können Sie kostenlos Beschwerde einlegen');
    expect(said).toContain('Art. 30 DSA');
  });
});
