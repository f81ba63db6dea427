import type { Page } from 'playwright-core';
import { noticed, orderOf } from './answer-orders.js';
import { euros } from './euros.js';
import type { Ordered } from './order-as-guest.js';
import type { Sellable } from './sellable-shops.js';

/** The guest announces one of two pieces, and waits on the page of the order. */
export async function announceReturn(guest: Page, ordered: Ordered, shop: Sellable): Promise<void> {
  await guest.goto(ordered.url);
  await orderOf(guest, ordered.numbers.get(shop.slug)!).getByRole('link', { name: 'Etwas zurückgeben' }).click();
  await guest.getByRole('spinbutton', { name: `Menge: ${shop.offer.name}` }).fill('1');
  await guest.getByLabel('Grund').fill('Eins war zu viel');
  await guest.getByRole('button', { name: 'Rückgabe anmelden' }).click();
  await guest.getByText(`erstatten wir ${euros(shop.offer.price)}`).waitFor();
  await guest.getByRole('link', { name: 'Zurück zur Bestellung' }).click();
  await guest.getByText('Rückgabe angemeldet').first().waitFor();
}

/** The shop records that the piece has come back. */
export async function recordReceipt(desk: Page, base: string, shop: Sellable): Promise<void> {
  await desk.goto(`${base}/merchant/returns`);
  await desk.getByText('Eins war zu viel').waitFor();
  await desk.getByRole('button', { name: 'Eingang festhalten' }).click();
  await desk.getByText(`festgehalten. ${euros(shop.offer.price)} gehen zurück.`).waitFor();
}

/** The guest's page, left alone, says what was refunded. */
export const refundShown = (guest: Page, ordered: Ordered, shop: Sellable): Promise<void> =>
  noticed(guest, ordered.numbers.get(shop.slug)!, `Erstattet: ${euros(shop.offer.price)}`);
