import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

/** How long a page that looks again by itself may take to notice; it waits longer the longer nothing happens. */
const NOTICED = { timeout: 60_000 };

/** One order in the list of a shop's desk. */
export const orderAt = (desk: Page, number: string): Locator =>
  desk
    .locator('main .card')
    .filter({ has: desk.getByRole('heading', { name: number }) })
    .first();

/** One order as the guest sees it. */
export const orderOf = (guest: Page, number: string): Locator => guest.locator(`[data-order="${number}"]`);

/** A step that was taken is not offered again. */
async function press(button: Locator): Promise<void> {
  await button.click();
  await button.waitFor({ state: 'detached' });
}

export async function accept(desk: Page, number: string): Promise<void> {
  await press(orderAt(desk, number).getByRole('button', { name: 'Haben wir', exact: true }));
}

export async function refuse(desk: Page, number: string, reason: string): Promise<void> {
  const order = orderAt(desk, number);
  await order.getByText('Haben wir nicht').click();
  await order.getByLabel(reason).check();
  await press(order.getByRole('button', { name: 'Absagen' }));
}

/** The desk is open on what is to be packed and notices by itself that the order is paid. */
export async function pack(desk: Page, base: string, number: string): Promise<void> {
  await desk.goto(`${base}/merchant/orders?status=confirmed`);
  const ready = orderAt(desk, number).getByRole('button', { name: 'Abholbereit' });
  await ready.waitFor(NOTICED);
  await press(ready);
}

/** Waits until the guest's page, left alone, says this about an order. */
export const noticed = (guest: Page, number: string, words: string | RegExp): Promise<void> =>
  orderOf(guest, number).getByText(words).first().waitFor(NOTICED);

/** The pick-up code as the guest's page shows it by itself, with a picture to scan. */
export async function codeShown(guest: Page, number: string): Promise<string> {
  const order = orderOf(guest, number);
  const code = (await order.locator('[data-pickup-code]').textContent(NOTICED))!.replace(/\D/g, '');
  expect(code).toMatch(/^\d{6}$/);
  const width = await order.locator('figure img').evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return image.naturalWidth;
  });
  expect(width).toBeGreaterThan(0);
  return code;
}

/** A wrong code is told, the right one ends it. */
export async function handOver(desk: Page, base: string, number: string, code: string): Promise<void> {
  await desk.goto(`${base}/merchant/orders?status=ready`);
  const order = orderAt(desk, number);
  const give = async (digits: string) => {
    await order.getByLabel('Abholcode').fill(digits);
    await order.getByRole('button', { name: 'Übergeben' }).click();
  };
  await give(String((Number(code) + 1) % 1_000_000).padStart(6, '0'));
  await order.getByText('Das ist nicht der Code dieser Bestellung.').first().waitFor();
  await give(code);
  await order.waitFor({ state: 'detached' });
}

/** What the demo's mailbox lists for somebody. */
export async function mailsTo(page: Page, base: string, email: string, mails: number): Promise<string[]> {
  const subjects = page.locator('main li a');
  for (let tries = 0; tries < 40; tries++) {
    await page.goto(`${base}/mailbox?to=${encodeURIComponent(email)}`);
    if ((await subjects.count()) >= mails) break;
    await page.waitForTimeout(500);
  }
  return subjects.allTextContents();
}
