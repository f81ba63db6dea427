import { describe, expect, it } from '@jest/globals';
import { aCheckout, SHOPS, stationery } from '../../../../test/support/letters.js';
import { orderConfirmed } from '../letter/order-confirmed.js';
import { orderDeclined } from '../letter/order-declined.js';
import { orderReceived } from '../letter/order-received.js';
import { pickupReady } from '../letter/pickup-ready.js';
import type { Mail } from './mail.js';
import { renderMail } from './render-mail.js';

const details = aCheckout();
const { checkout } = details;
const sheet = stationery.forShopper(checkout);
const refs = checkout.orders.map(({ id, shopId, merchantId }) => ({ orderId: id, shopId, merchantId }));
const confirmed = orderConfirmed(
  details,
  { checkoutId: checkout.id, confirmed: refs.slice(0, 2), declined: refs.slice(2) },
  sheet,
  '2026-11-24T15:00:00.000Z',
);
const declined = orderDeclined(
  { checkout, order: { ...checkout.orders[1]!, refusalReason: 'Heute ausverkauft.' }, shop: SHOPS[1]! },
  'refused',
  sheet,
);
const QR = 'data:image/png;base64,AAAA';
const ready = pickupReady({ checkout, order: checkout.orders[1]!, shop: SHOPS[1]! }, { code: '482913', qr: QR }, sheet);

/** The words of the HTML part, as a reader without styles gets them. */
const wordsOf = (html: string): string =>
  html
    .replace(/<(style|title)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

/** Every text that a mail's blocks carry. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

describe('a rendered mail', () => {
  it.each<[string, Mail]>([
    ['the receipt of an order', orderReceived(details, sheet)],
    ['the confirmation', confirmed],
    ['a refusal', declined],
    ['the pick-up code', ready],
  ])('says the same in both parts: %s', (_name, mail) => {
    const { html, text } = renderMail(mail);
    const flat = (said: string) => said.replace(/\s+/g, ' ');
    const structure = new Set(['kind', ...mail.blocks.map((block) => block.kind), 'good', 'plain', 'warn', QR]);
    for (const said of textsIn(mail.blocks).filter((part) => !structure.has(part) && !part.startsWith('http'))) {
      expect(wordsOf(html) + html).toContain(flat(said));
      if (!said.startsWith('QR-Code')) expect(flat(text)).toContain(flat(said));
    }
  });

  it('shows what people wrote as text', () => {
    const { html } = renderMail(confirmed);
    expect(html).toContain('Hofladen &lt;Untermhaus&gt;');
    expect(html).not.toContain('<Untermhaus>');
  });

  it('carries the QR code in itself, with words for who cannot see it', () => {
    expect(renderMail(ready).html).toContain(`<img src="${QR}"`);
    expect(renderMail(ready).html).toContain('alt="QR-Code für den Abholcode 482 913"');
  });

  it('loads nothing from anywhere', () => {
    const { html } = renderMail(ready);
    expect(html).not.toMatch(/(src|background)="https?:/);
    expect(html).not.toMatch(/@import|url\(/);
  });

  it('names none of the dead or forbidden references', () => {
    for (const mail of [confirmed, ready]) {
      const { text } = renderMail(mail);
      expect(text).not.toMatch(/consumers\/odr|VerpackG|TTDSG|\bTMG\b|RStV/);
    }
  });
});
