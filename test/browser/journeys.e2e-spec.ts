import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { startCity } from '../../apps/launcher/src/city.js';
import type { City } from '../../apps/launcher/src/city.types.js';
import { launchBrowser, signIn, visit, type Visit } from '../support/browser.js';
import { Client, eventually } from '../support/client.js';
import { apply, decide } from './come-in.js';
import { orderAsGuest, type Ordered } from './order-as-guest.js';
import { sellableShops, type Sellable } from './sellable-shops.js';

const dataDir = mkdtempSync(join(tmpdir(), 'laden-browser-'));
let city: City;
let browser: Browser;
let client: Client;
let shops: Sellable[];
let guest: Visit;
let ordered: Ordered;

beforeAll(async () => {
  [city, browser] = await Promise.all([startCity({ port: 0, dataDir, env: { LOG_LEVEL: 'error' } }), launchBrowser()]);
  client = new Client(city.url);
  shops = await sellableShops(client, 3);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await city?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

const desk = async (shop: Sellable, path: string): Promise<Visit> => {
  const visitor = await visit(browser);
  await signIn(visitor.page, city.url, `${shop.slug}@laden.example`);
  await visitor.page.goto(`${city.url}${path}`);
  return visitor;
};

const card = (page: Page, number: string) =>
  page.locator('main').locator('.card, article').filter({ hasText: number }).first();

test('a guest on a phone orders from three shops, is declined once, pays and sees one confirmation with three orders', async () => {
  guest = await visit(browser);
  ordered = await orderAsGuest(guest.page, city.url, shops);
  expect(ordered.numbers).toHaveLength(3);
  expect(guest.complaints).toEqual([]);
}, 120_000);

test('each shop answers with one tap, packs, and hands over by code; the guest watches it happen', async () => {
  for (const [at, shop] of shops.entries()) {
    const { page, complaints, close } = await desk(shop, '/merchant/orders?status=open');
    const order = card(page, ordered.numbers[at]!);
    if (at === 1) {
      await order.locator('summary').click();
      await order.getByRole('button', { name: 'Absagen' }).click();
    } else await order.getByRole('button', { name: 'Haben wir', exact: true }).click();
    await order.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  }
  const first = await desk(shops[0]!, '/merchant/orders?status=confirmed');
  await waitFor(first.page, ordered.numbers[0]!);
  await card(first.page, ordered.numbers[0]!).getByRole('button', { name: 'Abholbereit' }).click();
  await first.page.goto(`${city.url}/merchant/orders?status=ready`);
  const code = await codeOnPage(guest.page);
  const ready = card(first.page, ordered.numbers[0]!);
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
  await ready.locator('input[name=code]').fill(wrong);
  await ready.getByRole('button', { name: 'Übergeben' }).click();
  await ready.locator('[data-form-problem]').waitFor();
  await ready.locator('input[name=code]').fill(code);
  await ready.getByRole('button', { name: 'Übergeben' }).click();
  await ready.waitFor({ state: 'detached' });
  expect(first.complaints).toEqual([]);
  await first.close();
}, 120_000);

test('the guest gives one of two pieces back, the shop records it, the money is on its way', async () => {
  const { page } = guest;
  await page.goto(ordered.url);
  await page.getByRole('link', { name: 'Etwas zurückgeben' }).first().click();
  await page.locator('input[name^="quantity-"]').first().fill('1');
  await page.locator('main form button[type=submit]').last().click();
  const shop = await desk(shops[0]!, '/merchant/returns');
  await shop.page.getByRole('button', { name: 'Eingang festhalten' }).click();
  await shop.page.getByText('gehen zurück').waitFor();
  await shop.close();
  await page.goto(ordered.url);
  await page
    .getByText(/erstattet/i)
    .first()
    .waitFor();
}, 90_000);

test('a merchant lists an offer with a picture, takes it down and takes that back', async () => {
  const { page, complaints, close } = await desk(shops[0]!, '/merchant/offers/new');
  const name = `Probierstück ${Date.now() % 10_000}`;
  const picture = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#c96' } })
    .png()
    .toBuffer();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Beschreibung').fill('Ein Stück zum Probieren, frisch aus dem Ofen und noch warm.');
  await page.getByLabel('Sortiment').selectOption({ index: 1 });
  await page.getByLabel('Preis mit MwSt.').fill('4,90');
  await page.getByLabel('Stück im Laden').fill('7');
  await page.locator('input[type=file]').setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: picture });
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await page.waitForURL(/\/merchant\/offers\?status=published/);
  const row = page.locator('main').locator('.card, article').filter({ hasText: name });
  expect(await row.textContent()).toMatch(/4,90\s€/);
  await row.getByRole('button', { name: /Herausnehmen/ }).click();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await page.getByText('Veröffentlicht.').waitFor();
  const { body } = await client.get(`/api/store/search?q=${encodeURIComponent(name)}`);
  expect(body.items[0]).toMatchObject({ name, available: 7, price: { amount: 490 }, image: { alt: name } });
  expect(complaints).toEqual([]);
  await close();
}, 90_000);

test('a merchant applies on a phone; approved, the shop is public; rejected, the applicant reads why', async () => {
  const reviewer = await visit(browser, { viewport: { width: 1280, height: 900 } });
  await signIn(reviewer.page, city.url, 'pruefung@gera.example');
  for (const [shop, button] of [
    ['Knopfkiste am Steinweg', 'Zulassen'],
    ['Fadenlager am Steinweg', 'Ablehnen'],
  ] as const) {
    const applicant = await visit(browser);
    const application = await apply(applicant.page, city.url, shop);
    expect((await client.get(`/api/store/shops?q=${shop.split(' ')[0]}`)).body.items).toEqual([]);
    await decide(reviewer.page, city.url, shop, button);
    await applicant.page.goto(application);
    await applicant.page.getByText('Geprüft anhand der Gewerbeanmeldung').first().waitFor();
    expect(applicant.complaints).toEqual([]);
    await applicant.close();
  }
  const found = () => client.get('/api/store/shops?q=Knopfkiste');
  expect((await eventually(found, ({ body }) => body.items.length === 1)).body.items[0].name).toBe(
    'Knopfkiste am Steinweg',
  );
  expect((await client.get('/api/store/shops?q=Fadenlager')).body.items).toEqual([]);
  await reviewer.close();
}, 120_000);

test('without JavaScript an order can be placed all the same', async () => {
  const visitor = await visit(browser, { javaScriptEnabled: false });
  const { page } = visitor;
  await page.goto(`${city.url}/offers/${shops[2]!.offer}`);
  await page.getByRole('button', { name: 'In den Warenkorb' }).click();
  await page.goto(`${city.url}/checkout`);
  await page.locator('input[name=name]').fill('Uwe Ohneskript');
  await page.locator('input[name=email]').fill('uwe@kundin.example');
  await page.getByRole('button', { name: 'zahlungspflichtig bestellen', exact: true }).click();
  await page.waitForURL(/\/checkout\/[^/]+\/pay/);
  await visitor.close();
}, 60_000);

const PAGES = [
  '/',
  '/shops',
  '/offers',
  '/search?q=Brot',
  '/cart',
  '/sign-in',
  '/sign-up',
  '/legal/imprint',
  '/mailbox',
  '/en',
];

test.each(['light', 'dark'] as const)(
  'the pages are accessible and fit a narrow phone, %s',
  async (colorScheme) => {
    const { page, close } = await visit(browser, { viewport: { width: 360, height: 780 }, colorScheme });
    const wrong: string[] = [];
    for (const path of [...PAGES, `/shops/${shops[0]!.slug}`, `/offers/${shops[0]!.offer}`]) {
      await page.goto(city.url + path);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      wrong.push(
        ...violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id }) => `${path}: ${id}`),
      );
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) wrong.push(`${path}: ${overflow} px too wide`);
    }
    expect(wrong).toEqual([]);
    await close();
  },
  120_000,
);

test('the desks are accessible', async () => {
  const wrong: string[] = [];
  const merchant = await desk(shops[0]!, '/merchant/orders');
  const reviewer = await visit(browser);
  await signIn(reviewer.page, city.url, 'pruefung@gera.example');
  const all: [Page, string[]][] = [
    [
      merchant.page,
      [
        '/merchant/orders?status=handed_over',
        '/merchant/offers',
        '/merchant/offers/new',
        '/merchant/returns',
        '/merchant/shop',
      ],
    ],
    [reviewer.page, ['/city/applications']],
  ];
  for (const [page, paths] of all) {
    for (const path of paths) {
      await page.goto(city.url + path);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      wrong.push(
        ...violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id }) => `${path}: ${id}`),
      );
    }
  }
  expect(wrong).toEqual([]);
  await merchant.close();
  await reviewer.close();
}, 120_000);

/** The desk looks again by itself; here it is reloaded until the order has moved on. */
async function waitFor(page: Page, number: string): Promise<void> {
  for (let tries = 0; tries < 40 && (await card(page, number).count()) === 0; tries++) {
    await page.waitForTimeout(250);
    await page.reload();
  }
}

/** The pick-up code as the guest sees it, without reloading: the page follows by itself. */
async function codeOnPage(page: Page): Promise<string> {
  const text = await page
    .getByText(/^\s*\d{3}\s?\d{3}\s*$/)
    .first()
    .textContent({ timeout: 60_000 });
  return text!.replace(/\D/g, '');
}
