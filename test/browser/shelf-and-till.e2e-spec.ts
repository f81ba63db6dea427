import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startCity } from '../../apps/launcher/src/city.js';
import type { City } from '../../apps/launcher/src/city.types.js';
import { People } from '../support/browser.js';
import { Client, eventually } from '../support/client.js';
import { wrongWith } from './check-pages.js';

const LONG = 120_000;
const SHOP = 'cafe-orangenbluete';
const dataDir = mkdtempSync(join(tmpdir(), 'laden-shelf-'));
let city: City;
let people: People;
let client: Client;
let desk: Page;
let receiver: Server;
const arrived: string[] = [];

beforeAll(async () => {
  receiver = createServer((request, response) => {
    arrived.push(String(request.headers['lieblingsladen-event']));
    response.writeHead(204).end();
  });
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
  const env = { LOG_LEVEL: 'error', WEBHOOKS_ANYWHERE: 'true' };
  [city, people] = await Promise.all([startCity({ port: 0, dataDir, env }), People.arrive()]);
  client = new Client(city.url);
  desk = await people.come();
  await people.signIn(desk, city.url, `${SHOP}@laden.example`);
}, LONG);
afterEach(() => expect(people.takeComplaints()).toEqual([]));
afterAll(async () => {
  await people?.leave();
  await city?.stop();
  receiver?.close();
  rmSync(dataDir, { recursive: true, force: true });
}, LONG);

const availabilityOf = async (name: string): Promise<any> => {
  const { items } = (await client.get(`/api/store/offers?shop=${SHOP}&limit=100`)).body;
  return items.find((offer: any) => offer.name === name).availability;
};
const waiting = () => desk.getByRole('button', { name: /: noch da$/ });
const nameOf = async (): Promise<string> =>
  (await waiting().first().getAttribute('aria-label'))!.replace(/: noch da$/, '');

describe('the weekly check on a phone', () => {
  test(
    'takes one tap for each offer, and a wrong tap is taken back',
    async () => {
      await desk.goto(`${city.url}/merchant/check`);
      const name = await nameOf();
      await desk.getByRole('button', { name: `${name}: weg` }).click();
      await desk.getByText(`„${name}“ steht jetzt als ausverkauft da.`).waitFor();
      expect((await availabilityOf(name)).status).toBe('sold_out');
      await desk.getByRole('button', { name: 'Rückgängig' }).click();
      await desk.getByText('Zurückgenommen.').waitFor();
      expect((await availabilityOf(name)).status).not.toBe('sold_out');
    },
    LONG,
  );

  test(
    'ends when everything is confirmed, and shoppers see when that was',
    async () => {
      const name = await nameOf();
      for (let left = await waiting().count(); left > 0; left = await waiting().count()) {
        const next = await nameOf();
        await desk.getByRole('button', { name: `${next}: noch da` }).click();
        await desk.getByText(`„${next}“ ist bestätigt.`).waitFor();
      }
      await desk.getByRole('heading', { name: 'Alles bestätigt' }).waitFor();
      expect(await availabilityOf(name)).toMatchObject({ status: 'available', source: 'confirmed' });
      const { items } = (await client.get(`/api/store/offers?shop=${SHOP}&limit=100`)).body;
      const guest = await people.come();
      await guest.goto(`${city.url}/offers/${items.find((offer: any) => offer.name === name).slug}`);
      await guest.getByText(/heute \d\d:\d\d bestätigt/).waitFor();
      await guest.getByRole('link', { name: /Anrufen/ }).waitFor();
      await guest.context().close();
    },
    LONG,
  );

  test(
    'works without script',
    async () => {
      const plain = await people.come({ javaScriptEnabled: false });
      await people.signIn(plain, city.url, `${SHOP}@laden.example`);
      await plain.goto(`${city.url}/merchant/offers`);
      await plain
        .getByRole('button', { name: /: weg$/ })
        .first()
        .click();
      await plain.getByText('steht jetzt als ausverkauft da.').waitFor();
      await plain.getByRole('button', { name: 'Rückgängig' }).click();
      await plain.getByText('Zurückgenommen.').waitFor();
      await plain.context().close();
    },
    LONG,
  );

  test(
    'is there for every offer of the list, with the way back beside it',
    async () => {
      await desk.goto(`${city.url}/merchant/offers`);
      const gone = desk.getByRole('button', { name: /: weg$/ }).first();
      const name = (await gone.getAttribute('aria-label'))!.replace(/: weg$/, '');
      await gone.click();
      const back = desk.getByRole('button', { name: `Rückgängig: ${name}` });
      await back.click();
      await back.waitFor({ state: 'detached' });
      expect(desk.url()).toContain('/merchant/offers');
      expect((await availabilityOf(name)).status).not.toBe('sold_out');
    },
    LONG,
  );
});

describe('a till', () => {
  test(
    'gets its key once, tells stock with it, and is shut out when the key is revoked',
    async () => {
      await desk.goto(`${city.url}/merchant/tills`);
      await desk.getByText('Neuer Schlüssel').click();
      await desk.getByLabel('Wofür?').fill('Kasse vorn');
      await desk.getByRole('button', { name: 'Schlüssel erzeugen' }).click();
      const key = await desk.locator('code.select-all').innerText();
      const headers = { authorization: `Bearer ${key}` };
      const read = await fetch(`${city.url}/api/till/variants?limit=1`, { headers });
      const { items } = (await read.json()) as { items: { variantId: string }[] };
      const stock = { items: [{ variantId: items[0]!.variantId, onHand: 3 }] };
      expect((await client.post('/api/till/stock', stock, headers)).body.results).toMatchObject([{ onHand: 3 }]);
      await desk.reload();
      await desk.getByText(/heute \d\d:\d\d mit „Kasse vorn“/).waitFor();
      expect(await desk.getByText(key).count()).toBe(0);
      await desk.getByRole('button', { name: 'Kasse vorn sperren' }).click();
      await desk.getByText('Der Schlüssel ist gesperrt.').waitFor();
      expect((await client.post('/api/till/stock', stock, headers)).status).toBe(401);
    },
    LONG,
  );

  test(
    'is sent a test, and the log shows that it arrived',
    async () => {
      await desk.goto(`${city.url}/merchant/tills`);
      await desk.getByText('Neue Adresse').click();
      await desk
        .getByLabel('Adresse', { exact: true })
        .fill(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`);
      await desk.getByRole('button', { name: 'Adresse hinzufügen' }).click();
      await desk.getByText('whsec_').waitFor();
      await desk.getByRole('button', { name: /^Test senden/ }).click();
      await desk.getByText('Der Test ist unterwegs.').waitFor();
      await eventually(
        async () => arrived,
        (events) => events.includes('test'),
      );
      await desk.getByRole('link', { name: /^Protokoll/ }).click();
      await desk.getByText('angekommen').waitFor();
      await desk.getByRole('button', { name: 'Noch einmal senden' }).click();
      await desk.getByText('Wird noch einmal gesendet.').waitFor();
      await eventually(
        async () => arrived,
        (events) => events.filter((event) => event === 'test').length === 2,
      );
    },
    LONG,
  );

  test(
    'has pages without barriers, in light and dark, on a narrow phone',
    async () => {
      const log = new URL(desk.url()).pathname;
      const { items } = (await client.get(`/api/store/offers?shop=${SHOP}&limit=1`)).body;
      const pages = ['/merchant/check', '/merchant/tills', log, `/offers/${items[0].slug}`];
      expect(await wrongWith(desk, city.url, pages)).toEqual([]);
    },
    LONG,
  );
});
