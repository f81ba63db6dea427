import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { startCity } from '../../apps/launcher/src/city.js';
import type { City } from '../../apps/launcher/src/city.types.js';
import { products } from '../../demo/gera/products.js';
import { barcodePhoto } from '../support/barcode.js';
import { People } from '../support/browser.js';
import { Client } from '../support/client.js';
import { wrongWith } from './check-pages.js';

const LONG = 120_000;
const dataDir = mkdtempSync(join(tmpdir(), 'laden-listing-'));
let city: City;
let people: People;
let client: Client;
let desk: Page;

beforeAll(async () => {
  [city, people] = await Promise.all([startCity({ port: 0, dataDir, env: { LOG_LEVEL: 'error' } }), People.arrive()]);
  client = new Client(city.url);
  desk = await people.come();
}, LONG);
afterEach(() => expect(people.takeComplaints()).toEqual([]));
afterAll(async () => {
  await people?.leave();
  await city?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, LONG);

const photograph = () =>
  sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#34496b' } })
    .jpeg()
    .toBuffer();
const inStore = async (shop: string): Promise<any[]> =>
  (await client.get(`/api/store/offers?shop=${shop}&limit=100`)).body.items;

describe('a shop that has no offer yet', () => {
  test(
    'lists the first one with a photograph',
    async () => {
      await people.signIn(desk, city.url, 'nadel-und-naht@laden.example');
      await desk.goto(`${city.url}/merchant/offers`);
      await desk.getByText('Ihre ersten 50 Angebote').waitFor();
      await desk.getByRole('link', { name: 'Neues Angebot' }).first().click();
      const photo = { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: await photograph() };
      await desk.locator('input[capture]').setInputFiles(photo);
      await desk.locator('input[name=imageId]').waitFor({ state: 'attached' });
      await desk.getByLabel('Name', { exact: true }).fill('Hose kürzen');
      await desk.getByLabel('Sortiment').selectOption('reparatur');
      await desk.getByLabel('Preis mit MwSt.').fill('14,90');
      await desk.getByLabel('Stück im Laden').fill('20');
      await desk.getByLabel('Beschreibung').fill('Wir kürzen Hosen und setzen den Originalsaum wieder an.');
      await desk.getByRole('button', { name: 'Veröffentlichen' }).click();
      await desk.waitForURL(/status=published/);
      expect(await inStore('nadel-und-naht')).toMatchObject([{ name: 'Hose kürzen', price: { amount: 1490 } }]);
    },
    LONG,
  );

  test(
    'keeps a change aside, shows it later, and duplicates the offer',
    async () => {
      await desk.getByRole('link', { name: 'Hose kürzen', exact: true }).click();
      await desk.getByLabel('Preis mit MwSt.').fill('16,90');
      await desk.getByRole('button', { name: 'Merken, noch nicht zeigen' }).click();
      await desk.getByText('Diese Änderungen sieht noch niemand').waitFor();
      expect(await inStore('nadel-und-naht')).toMatchObject([{ price: { amount: 1490 } }]);
      await desk.reload();
      expect(await desk.getByLabel('Preis mit MwSt.').inputValue()).toBe('16,90');
      await desk.getByRole('button', { name: 'Änderungen zeigen' }).click();
      await desk.getByText('Diese Änderungen sieht noch niemand').waitFor({ state: 'detached' });
      expect(await inStore('nadel-und-naht')).toMatchObject([{ price: { amount: 1690 } }]);
      await desk.getByRole('button', { name: 'Duplizieren' }).click();
      await desk.getByRole('heading', { level: 1, name: 'Hose kürzen (Kopie)' }).waitFor();
    },
    LONG,
  );
});

describe('a shop with many offers', () => {
  test(
    'finds goods by a photograph of their barcode, read in the browser',
    async () => {
      await desk.context().clearCookies();
      await people.signIn(desk, city.url, 'papierlaterne@laden.example');
      const known = products.find(({ category }) => category === 'schreibwaren');
      await desk.goto(`${city.url}/merchant/offers/new`);
      await desk.getByRole('button', { name: 'Strichcode scannen' }).click();
      const photo = { name: 'code.jpg', mimeType: 'image/jpeg', buffer: await barcodePhoto(known!.gtin) };
      await desk.getByLabel('Foto vom Strichcode').setInputFiles(photo);
      await desk.getByText(`Gefunden: ${known!.name}`).waitFor();
      expect(await desk.getByLabel('Name', { exact: true }).inputValue()).toBe(known!.name);
      await desk.getByLabel('Preis mit MwSt.').fill('12,90');
      await desk.getByLabel('Stück im Laden').fill('8');
      await desk.getByRole('button', { name: 'Veröffentlichen' }).click();
      await desk.waitForURL(/status=published/);
      expect(await inStore('papierlaterne')).toEqual(
        expect.arrayContaining([expect.objectContaining({ name: known!.name })]),
      );
    },
    LONG,
  );

  test(
    'raises prices of several offers after a preview, and takes it back',
    async () => {
      const before = await inStore('papierlaterne');
      await desk.goto(`${city.url}/merchant/offers?status=published`);
      await desk.getByRole('button', { name: 'Alle auf dieser Seite' }).click();
      await desk.getByRole('button', { name: 'Mehrere ändern' }).click();
      await desk.getByLabel('Veränderung').fill('10');
      await desk.getByRole('button', { name: 'Vorschau' }).click();
      await desk.getByRole('heading', { name: /Angebote würden sich ändern/ }).waitFor();
      expect(await inStore('papierlaterne')).toEqual(before);
      await desk.getByRole('button', { name: /Angebote ändern$/ }).click();
      await desk.getByText(/Angebote geändert\./).waitFor();
      expect(await inStore('papierlaterne')).not.toEqual(before);
      await desk.getByRole('button', { name: 'Rückgängig' }).click();
      await desk.getByText(/Zurückgenommen:/).waitFor();
      const prices = (offers: any[]) => offers.map(({ name, price }) => [name, price.amount]).sort();
      expect(prices(await inStore('papierlaterne'))).toEqual(prices(before));
    },
    LONG,
  );

  test(
    'makes a draft of every photograph',
    async () => {
      await desk.goto(`${city.url}/merchant/offers/photos`);
      const photo = async (name: string) => ({ name, mimeType: 'image/jpeg', buffer: await photograph() });
      await desk.locator('input[type=file][multiple]').setInputFiles([await photo('1.jpg'), await photo('2.jpg')]);
      await desk.locator('input[name=imageId]').nth(1).waitFor({ state: 'attached' });
      await desk.getByRole('button', { name: 'Entwürfe anlegen (2)' }).click();
      await desk.waitForURL(/status=draft/);
      await desk.getByRole('link', { name: 'Foto-Entwurf 2' }).waitFor();
    },
    LONG,
  );

  test(
    'has no barriers at its desk',
    async () => {
      const [offer] = await inStore('papierlaterne');
      const lists = ['/merchant/offers', '/merchant/offers/new', '/merchant/offers/photos'];
      const chosen = `/merchant/offers/bulk?id=${offer.id}`;
      expect(await wrongWith(desk, city.url, [...lists, chosen, `/merchant/offers/${offer.id}`])).toEqual([]);
    },
    LONG,
  );
});

describe('a shop with a list from its till', () => {
  test(
    'sees row by row what would happen, applies it, and takes it all back',
    async () => {
      const page = await people.come({ viewport: { width: 1280, height: 900 } });
      await people.signIn(page, city.url, 'backstube-hoehlerkruste@laden.example');
      const before = await inStore('backstube-hoehlerkruste');
      await page.goto(`${city.url}/merchant/import`);
      await page.locator('input[type=file]').setInputFiles('test/import/samples/baeckerei-kasse.csv');
      await page.getByRole('button', { name: 'Datei prüfen' }).click();
      await page.getByRole('heading', { name: 'Das würde passieren' }).waitFor();
      for (const planted of ['auf Anfrage', 'Brotzeug']) await page.getByText(planted).first().waitFor();
      expect(await inStore('backstube-hoehlerkruste')).toEqual(before);
      await page.getByRole('button', { name: /Zeilen jetzt übernehmen$/ }).click();
      await page.getByRole('heading', { name: 'Das ist passiert' }).waitFor();
      await page.getByText('Ganze Liste zurücknehmen').waitFor();
      const path = new URL(page.url()).pathname;
      expect(await wrongWith(page, city.url, ['/merchant/import', path])).toEqual([]);
      await page.goto(city.url + path);
      await page.getByText('Ganze Liste zurücknehmen').click();
      await page.getByRole('button', { name: 'Ja, alles zurücknehmen' }).click();
      await page.getByText(/haben ihren alten Stand zurück/).waitFor();
      const names = (offers: any[]) => offers.map(({ name }) => name).sort();
      expect(names(await inStore('backstube-hoehlerkruste'))).toEqual(names(before));
      await page.context().close();
    },
    LONG,
  );
});
