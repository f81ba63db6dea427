import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCity } from '../../apps/launcher/src/city.js';
import type { City } from '../../apps/launcher/src/city.types.js';
import { People } from '../support/browser.js';
import { Client, Shopper } from '../support/client.js';
import { accept } from './answer-orders.js';

const LONG = 120_000;
const dataDir = mkdtempSync(join(tmpdir(), 'laden-prices-'));
let city: City;
let people: People;

beforeAll(async () => {
  [city, people] = await Promise.all([startCity({ port: 0, dataDir, env: { LOG_LEVEL: 'error' } }), People.arrive()]);
}, LONG);
afterEach(() => expect(people.takeComplaints()).toEqual([]));
afterAll(async () => {
  await people?.leave();
  await city?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, LONG);

test.each([
  ['Strickjacke Grobmasche', 'strickjacke-grobmasche', '149,00 €', '119,20 €', true],
  ['Tasche aus Restleder', 'tasche-aus-restleder', '119,00 €', '95,20 €', false],
])(
  'a shop looks at a reduction of %s, makes it, and ends it, with script and without',
  async (name, slug, before, after, javaScriptEnabled) => {
    const desk = await people.come({ javaScriptEnabled });
    const shopper = await people.come();
    // Cards of other offers stand on the page too.
    const priced = shopper.locator('form').filter({ hasText: 'In den Warenkorb' });
    await people.signIn(desk, city.url, 'modeatelier-sorgenfrei@laden.example');
    await desk.goto(`${city.url}/merchant/prices?q=${encodeURIComponent(name)}`);
    await desk.getByRole('checkbox', { name: new RegExp(name) }).check();
    await desk.getByLabel('Prozent').fill('20');
    await desk.getByRole('button', { name: 'Erst ansehen' }).click();
    const preview = desk.getByRole('region', { name: 'Das würde sich ändern' });
    await preview.getByText('(−20 %)').first().waitFor();
    await shopper.goto(`${city.url}/offers/${slug}`);
    expect(await priced.getByText('Niedrigster Preis der letzten 30 Tage').count()).toBe(0);
    await desk.getByRole('button', { name: 'So reduzieren' }).click();
    await desk.getByText('reduziert oder vorgemerkt').waitFor();
    await shopper.reload();
    await priced.getByText(`Niedrigster Preis der letzten 30 Tage: ${before}`).first().waitFor();
    await priced.getByText(after).first().waitFor();
    await desk.goto(`${city.url}/merchant/prices`);
    await desk.getByRole('button', { name: new RegExp(`Reduzierung von ${name}`) }).click();
    await desk.getByRole('button', { name: new RegExp(`Reduzierung von ${name}`) }).waitFor({ state: 'detached' });
    await shopper.reload();
    await priced.getByText(before).first().waitFor();
    // Hardly is it over, the low price of just now is what the next one is measured against.
    await desk.goto(`${city.url}/merchant/prices?q=${encodeURIComponent(name)}`);
    await desk.getByRole('checkbox', { name: new RegExp(name) }).check();
    await desk.getByLabel('oder fester Preis').fill(after.replace(' €', ''));
    await desk.getByRole('button', { name: 'Erst ansehen' }).click();
    await desk.getByText('Kein Nachlass').first().waitFor();
    expect(await desk.getByRole('button', { name: 'So reduzieren' }).count()).toBe(0);
    await desk.context().close();
    await shopper.context().close();
  },
  LONG,
);

test(
  'a shop weighs what it packs, and what the cheese costs less goes back',
  async () => {
    const shopper = new Shopper(city, `${city.url}/stripe-simulator`);
    const { body: offer } = await new Client(city.url).get('/api/store/offers/bergkaese-zwoelf-monate');
    const cart = await shopper.cartWith([{ variantId: offer.variants[0].id, quantity: 2 }]);
    const checkout = (await shopper.checkout(cart)).body;
    await shopper.pay(checkout);
    const { number } = checkout.orders[0];
    const desk = await people.come();
    await people.signIn(desk, city.url, 'kaesekiste-ziegenbock@laden.example');
    await desk.goto(`${city.url}/merchant/orders`);
    await accept(desk, number);
    await shopper.until(checkout, ({ status }) => status === 'confirmed');
    await desk.goto(`${city.url}/merchant/orders/${checkout.orders[0].id}`);
    await desk.getByText('Bestellt: ca. 400 g. Abgerechnet wird bis 439 g').waitFor();
    await desk.getByLabel(/Bergkäse zwölf Monate.*Gewicht/).fill('371');
    await desk.getByRole('button', { name: 'Abholbereit' }).click();
    await desk.getByText('Gewogen: 371 g zu 2,99 €/100 g').waitFor();
    const done = await shopper.until(checkout, ({ payment }) => payment.refunded.amount > 0);
    expect(done).toMatchObject({ payment: { captured: { amount: 1314 }, refunded: { amount: 205 } } });
    await desk.context().close();
  },
  LONG,
);

test(
  'what a price has to say beside it is there in cards, on the page and in the cart',
  async () => {
    const page = await people.come();
    await page.goto(`${city.url}/shops/kaesekiste-ziegenbock`);
    const card = page.locator('article').filter({ hasText: 'Frischkäse-Taler in Asche' }).first();
    await card.getByText('26,00 €/kg').waitFor();
    await card.getByText(/Reduziert wegen kurzer Haltbarkeit \(MHD/).waitFor();
    await card.getByText('inkl. MwSt., zzgl. Versand').waitFor();
    await page.goto(`${city.url}/offers/frische-vollmilch`);
    await page.getByText('zzgl. 0,15 € Pfand').first().waitFor();
    await page.getByText('1,29 €/l').first().waitFor();
    await page.getByRole('button', { name: 'In den Warenkorb' }).click();
    await page.getByText('liegt im Warenkorb.').waitFor();
    await page.goto(`${city.url}/cart`);
    await page.getByText('1,29 €/l').first().waitFor();
    await page.getByRole('link', { name: 'Versand' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Versand und Zahlung' }).waitFor();
    await page.context().close();
  },
  LONG,
);
