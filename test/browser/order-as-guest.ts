import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { euros } from './euros.js';
import type { Sellable } from './sellable-shops.js';

export interface Ordered {
  /** Where the guest follows it. */
  url: string;
  /** The number of the order at each shop, by the slug of the shop. */
  numbers: Map<string, string>;
}

export const GUEST = { name: 'Renate Gast', email: 'renate@kundin.example' };
export const ORDER_BUTTON = 'zahlungspflichtig bestellen';

/** From the first page to the confirmation, with the mistakes that people make on the way. */
export async function orderAsGuest(page: Page, base: string, shops: Sellable[]): Promise<Ordered> {
  const [bySearch, byCategory, byShop] = shops as [Sellable, Sellable, Sellable];
  await findBySearch(page, base, bySearch);
  await putIntoCart(page, bySearch);
  await findByCategory(page, base, byCategory);
  await putIntoCart(page, byCategory);
  await findByShop(page, base, byShop);
  await putIntoCart(page, byShop);
  await takeOneMore(page, base, shops);
  await page.getByRole('link', { name: 'Zur Kasse' }).click();
  await fillIn(page);
  await pay(page);
  await page.waitForURL(/\/orders\/[0-9a-f-]{36}/);
  return { url: page.url(), numbers: await orderNumbers(page) };
}

async function findBySearch(page: Page, base: string, { offer }: Sellable): Promise<void> {
  await page.goto(base);
  await page.locator('main').getByRole('combobox', { name: 'Läden und Angebote suchen' }).fill(offer.name);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\?/);
  await page.locator(`main a[href="/offers/${offer.slug}"]`).click();
}

async function findByCategory(page: Page, base: string, { offer }: Sellable): Promise<void> {
  const { parent, slug } = offer.category;
  await page.goto(base);
  await page.locator(`main a[href="/offers?category=${parent ?? slug}"]`).click();
  if (parent) await page.locator(`main nav a[href="/offers?category=${slug}"]`).click();
  await page.waitForURL((url) => url.searchParams.get('category') === slug);
  const wanted = page.locator(`main a[href="/offers/${offer.slug}"]`);
  for (let pages = 0; pages < 10 && (await wanted.count()) === 0; pages++) {
    const before = page.url();
    await page.getByRole('link', { name: 'Mehr anzeigen' }).click();
    await page.waitForURL((url) => url.href !== before);
  }
  await wanted.click();
}

async function findByShop(page: Page, base: string, { slug, offer }: Sellable): Promise<void> {
  await page.goto(`${base}/shops`);
  await page.locator(`main a[href="/shops/${slug}"]`).first().click();
  await page.waitForURL(/\/shops\//);
  await page.locator(`main a[href="/offers/${offer.slug}"]`).first().click();
}

async function putIntoCart(page: Page, { offer }: Sellable): Promise<void> {
  await page.waitForURL(new RegExp(`/offers/${offer.slug}$`));
  await page.getByRole('button', { name: 'In den Warenkorb' }).click();
  await page.getByText(`${offer.name} liegt im Warenkorb.`).waitFor();
}

/** Two of the first thing after all; the sum follows. */
async function takeOneMore(page: Page, base: string, shops: Sellable[]): Promise<void> {
  const [first] = shops as [Sellable];
  const sum = shops.reduce((cents, { offer }) => cents + offer.price, 0);
  await page.goto(`${base}/cart`);
  const total = page.getByRole('region', { name: 'Gesamtsumme' });
  await total.getByText(euros(sum)).waitFor();
  await page.getByRole('button', { name: `Mehr: ${first.offer.name}`, exact: true }).click();
  await total.getByText(euros(sum + first.offer.price)).waitFor();
}

async function fillIn(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: ORDER_BUTTON, exact: true });
  const email = page.getByLabel('E-Mail', { exact: true });
  await page.getByLabel('Vor- und Nachname').fill(GUEST.name);
  await email.fill('renate@kundin');
  await button.click();
  await page.locator('[aria-invalid="true"]').waitFor();
  expect(await email.getAttribute('aria-invalid')).toBe('true');
  const said = await email.evaluate((field) =>
    field
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' '),
  );
  expect(said).toContain('Bitte eine vollständige E-Mail-Adresse angeben');
  expect(await email.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await page.getByLabel('Vor- und Nachname').inputValue()).toBe(GUEST.name);
  await email.fill(GUEST.email);
  await button.click();
  await page.waitForURL(/\/checkout\/[^/]+\/pay/);
}

async function pay(page: Page): Promise<void> {
  const press = () => page.getByRole('button', { name: /€ bezahlen$/ }).click();
  await page.getByLabel('Karte wird abgelehnt').check();
  await press();
  await page.getByText('Die Karte wurde abgelehnt.').waitFor();
  await page.getByLabel('Zahlung gelingt').check();
  await press();
}

async function orderNumbers(page: Page): Promise<Map<string, string>> {
  const cards = await page.locator('[data-order]').all();
  const pairs = cards.map(async (card): Promise<[string, string]> => {
    const shop = await card.locator('h2 a').getAttribute('href');
    return [shop!.replace('/shops/', ''), (await card.getAttribute('data-order'))!];
  });
  return new Map(await Promise.all(pairs));
}
