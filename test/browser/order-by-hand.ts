import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { euros } from './euros.js';
import { GUEST, ORDER_BUTTON } from './order-as-guest.js';
import type { Sellable } from './sellable-shops.js';

/** The same way with nothing but documents and forms. */
export async function orderWithoutScript(page: Page, base: string, { offer }: Sellable): Promise<void> {
  await page.goto(base);
  await page.locator('main').getByRole('combobox', { name: 'Läden und Angebote suchen' }).fill(offer.name);
  await page.locator('main').getByRole('button', { name: 'Suchen' }).click();
  await page.locator(`main a[href="/offers/${offer.slug}"]`).click();
  await page.getByRole('button', { name: 'In den Warenkorb' }).click();
  await page.getByRole('link', { name: 'Zum Warenkorb' }).click();
  await page.getByRole('spinbutton', { name: `Menge: ${offer.name}` }).fill('2');
  await page.getByRole('button', { name: 'Menge ändern' }).click();
  const total = page.getByRole('region', { name: 'Gesamtsumme' });
  await total.getByText(euros(2 * offer.price)).waitFor();
  await page.getByRole('link', { name: 'Zur Kasse' }).click();
  await page.getByLabel('Vor- und Nachname').fill(GUEST.name);
  await page.getByLabel('E-Mail', { exact: true }).fill('renate@kundin');
  await page.getByRole('button', { name: ORDER_BUTTON, exact: true }).click();
  await page.getByText('Bitte eine vollständige E-Mail-Adresse angeben').waitFor();
  expect(await page.getByLabel('Vor- und Nachname').inputValue()).toBe(GUEST.name);
  await page.getByLabel('E-Mail', { exact: true }).fill(GUEST.email);
  await page.getByRole('button', { name: ORDER_BUTTON, exact: true }).click();
  await page.waitForURL(/\/checkout\/[^/]+\/pay/);
  await page.getByRole('button', { name: `${euros(2 * offer.price)} bezahlen` }).waitFor();
}

/** From the offer to the order without touching anything: Tab, Enter and letters. */
export async function orderByKeyboard(page: Page, base: string, { offer }: Sellable): Promise<void> {
  await page.goto(`${base}/offers/${offer.slug}`);
  await enter(page, page.getByRole('button', { name: 'In den Warenkorb' }));
  await enter(page, page.getByRole('link', { name: 'Zum Warenkorb' }));
  await enter(page, page.getByRole('link', { name: 'Zur Kasse' }));
  await reach(page, page.getByLabel('Vor- und Nachname'));
  await page.keyboard.type(GUEST.name);
  await reach(page, page.getByLabel('E-Mail', { exact: true }));
  await page.keyboard.type(GUEST.email);
  await enter(page, page.getByRole('button', { name: ORDER_BUTTON, exact: true }));
  await page.waitForURL(/\/checkout\/[^/]+\/pay/);
}

async function enter(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Enter');
}

/** Presses Tab until the focus is there, where it must be seen. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const reached = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 120 && !(await reached()); presses++) await page.keyboard.press('Tab');
  expect(await reached()).toBe(true);
  const ring = await target.evaluate((element) => {
    const { outlineStyle, boxShadow } = getComputedStyle(element);
    return outlineStyle !== 'none' || boxShadow !== 'none';
  });
  expect(ring).toBe(true);
}

/** Chooses how many before the script has arrived, as people do on a slow line; answers what is chosen after one more. */
export async function chooseEarly(page: Page, base: string, { offer }: Sellable): Promise<string> {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/\.js$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(`${base}/offers/${offer.slug}`, { waitUntil: 'commit' });
  const quantity = page.getByRole('spinbutton', { name: `Menge: ${offer.name}` });
  await quantity.fill('3');
  arrive();
  // A press without script does nothing, so the first that counts tells that the page has been taken over.
  while ((await quantity.inputValue()) === '3') {
    await page.getByRole('button', { name: `Mehr: ${offer.name}`, exact: true }).click();
  }
  return quantity.inputValue();
}
