import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { startCity } from '../../apps/launcher/src/city.js';
import type { City } from '../../apps/launcher/src/city.types.js';
import { People } from '../support/browser.js';
import { wrongWith } from './check-pages.js';

const LONG = 120_000;
const dataDir = mkdtempSync(join(tmpdir(), 'laden-duties-'));
let city: City;
let people: People;
let desk: Page;
let guest: Page;

beforeAll(async () => {
  [city, people] = await Promise.all([startCity({ port: 0, dataDir, env: { LOG_LEVEL: 'error' } }), People.arrive()]);
  desk = await people.come();
  guest = await people.come({ javaScriptEnabled: false });
  await people.signIn(desk, city.url, 'purzelstein@laden.example');
}, LONG);
afterEach(() => expect(people.takeComplaints()).toEqual([]));
afterAll(async () => {
  await people?.leave();
  await city?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, LONG);

const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: '#a33b2a' } })
    .png()
    .toBuffer();

describe('a toy', () => {
  test(
    'that says nothing about its maker becomes a draft that says what it lacks and after which law',
    async () => {
      await desk.goto(`${city.url}/merchant/offers/new`);
      await desk.getByLabel('Name', { exact: true }).fill('Kreisel Brumm');
      await desk.getByLabel('Beschreibung').fill('Ein Kreisel aus Ahorn, umweltfreundlich gewachst.');
      await desk.getByLabel('Sortiment').selectOption('spielzeug');
      await desk.getByLabel('Preis mit MwSt.').fill('6,90');
      await desk.getByLabel('Stück im Laden').fill('3');
      await desk
        .locator('input[type=file]:not([capture])')
        .first()
        .setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: await photograph() });
      await desk.locator('input[name=imageId]').first().waitFor({ state: 'attached' });
      await desk.getByRole('button', { name: 'Veröffentlichen' }).click();
      await desk.getByText('Gespeichert als Entwurf.').waitFor();
      await desk.getByText('Quelle: Art. 19 lit. a VO (EU) 2023/988 (GPSR)').waitFor();
      await desk.getByText('„umweltfreundlich“ ist eine Umweltaussage.').waitFor();
      const draft = new URL(desk.url()).pathname;
      expect(await wrongWith(desk, city.url, ['/merchant/registrations', draft])).toEqual([]);
    },
    LONG,
  );

  test(
    'is published once its page says everything',
    async () => {
      await desk.getByLabel('Name oder Marke').fill('Seiffener Holzwaren eG');
      await desk.getByLabel('Postanschrift').fill('Dorfstraße 60, 09548 Seiffen');
      await desk.getByLabel('E-Mail oder Internetseite').fill('post@seiffen.example');
      await desk.getByLabel('Modell, Charge oder Typ').fill('KR-7');
      await desk.getByLabel('Warn- und Sicherheitshinweise').fill('Achtung: Nicht für Kinder unter 36 Monaten.');
      await desk.getByLabel('Alter', { exact: true }).selectOption('ab 3 Jahren');
      await desk.getByRole('button', { name: 'Speichern', exact: true }).click();
      await desk.getByText('Das fehlt noch, bevor es veröffentlicht werden kann').waitFor({ state: 'detached' });
      await desk.getByRole('button', { name: 'Veröffentlichen' }).click();
      await desk.getByText('Veröffentlicht.').first().waitFor();
    },
    LONG,
  );

  test(
    'shows maker, model and warning to shoppers, without script',
    async () => {
      await guest.goto(`${city.url}/offers/kreisel-brumm`);
      await guest.getByRole('heading', { name: 'Produktsicherheit' }).waitFor();
      await guest.getByText('Seiffener Holzwaren eG').waitFor();
      await guest.getByText('Achtung: Nicht für Kinder unter 36 Monaten.').waitFor();
      await guest.getByText('ab 3 Jahren').waitFor();
    },
    LONG,
  );
});

test(
  'a closed category says which law closes it, before anything else is typed',
  async () => {
    await desk.goto(`${city.url}/merchant/offers/new`);
    await desk.getByLabel('Sortiment').selectOption('feuerwerk');
    await desk.getByText('Quelle: § 22 SprengG, § 22 1. SprengV').waitFor();
  },
  LONG,
);

test(
  'food shows its ingredients with the allergens marked, devices their energy class, drinks their bottle',
  async () => {
    await guest.goto(`${city.url}/offers/gewuerzgurken`);
    await guest.locator('strong', { hasText: 'SENFKÖRNER' }).waitFor();
    await guest.goto(`${city.url}/offers/waschmaschine-acht-kilo`);
    await guest.getByRole('img', { name: 'Energieklasse A, Skala A-G' }).first().waitFor();
    await guest.goto(`${city.url}/offers/schwarzbier-elstertal`);
    await guest.locator('main').getByText('MEHRWEG', { exact: true }).first().waitFor();
    const pages = ['/offers/gewuerzgurken', '/offers/waschmaschine-acht-kilo', '/offers/schwarzbier-elstertal'];
    expect(await wrongWith(desk, city.url, pages)).toEqual([]);
  },
  LONG,
);
