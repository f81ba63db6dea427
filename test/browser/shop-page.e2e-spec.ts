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
const SHOP = 'nadel-und-naht';
const dataDir = mkdtempSync(join(tmpdir(), 'laden-shop-page-'));
let city: City;
let people: People;
let desk: Page;
let guest: Page;

beforeAll(async () => {
  [city, people] = await Promise.all([startCity({ port: 0, dataDir, env: { LOG_LEVEL: 'error' } }), People.arrive()]);
  desk = await people.come();
  guest = await people.come({ javaScriptEnabled: false });
  await people.signIn(desk, city.url, `${SHOP}@laden.example`);
}, LONG);
afterEach(() => expect(people.takeComplaints()).toEqual([]));
afterAll(async () => {
  await people?.leave();
  await city?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, LONG);

const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
const openEditor = async (): Promise<void> => {
  await desk.goto(`${city.url}/merchant/shop`);
  await desk.getByRole('link', { name: 'Ladenseite bearbeiten' }).click();
  await desk.getByRole('heading', { level: 1, name: 'Nadel & Naht' }).waitFor();
};

describe('a shop without offers', () => {
  test(
    'says what it does, when it is open, how to get in and who is behind it, to somebody without script',
    async () => {
      await guest.goto(`${city.url}/shops/${SHOP}`);
      await guest.getByText('Nadel & Naht verkauft vor Ort').waitFor();
      await guest.getByRole('heading', { name: 'Kunststopfen' }).waitFor();
      await guest.getByText('Stufe am Eingang').waitFor();
      await guest.getByRole('heading', { name: 'Impressum des Ladens' }).waitFor();
      const told = await guest.locator('script[type="application/ld+json"]').first().textContent();
      expect(JSON.parse(told!)).toMatchObject({ '@context': 'https://schema.org', name: 'Nadel & Naht' });
    },
    LONG,
  );

  test(
    'is looked at before it is saved, and is then as it was written',
    async () => {
      await openEditor();
      await desk.getByLabel('In einem Satz').fill('Wir nähen, was andere wegwerfen.');
      await desk.getByLabel('Erster Tag').first().fill(day(-1));
      await desk.getByLabel('Letzter Tag').first().fill(day(1));
      await desk.getByLabel('Grund').first().fill('Nähmaschinen in der Durchsicht');
      const photograph = sharp({ create: { width: 900, height: 600, channels: 3, background: '#775533' } });
      await desk
        .locator('input[type=file]')
        .setInputFiles({ name: 'laden.png', mimeType: 'image/png', buffer: await photograph.png().toBuffer() });
      await desk.getByRole('button', { name: 'Vorschau' }).click();
      await desk.getByText('So sieht Ihre Seite aus.').waitFor();
      await guest.goto(`${city.url}/shops/${SHOP}`);
      expect(await guest.getByText('Wir nähen, was andere wegwerfen.').count()).toBe(0);

      await desk.getByRole('button', { name: 'Speichern' }).click();
      await desk.getByText('Gespeichert.').waitFor();
      await guest.goto(`${city.url}/shops/${SHOP}`);
      await guest.getByText('Wir nähen, was andere wegwerfen.').first().waitFor();
      await guest.getByText('Nähmaschinen in der Durchsicht').first().waitFor();
      await guest.goto(`${city.url}/shops?q=Nadel`);
      await guest.getByRole('link', { name: 'Nadel & Naht' }).waitFor();
    },
    LONG,
  );

  test(
    'is changed in a second tab as well: the first hears of it and keeps what it wrote',
    async () => {
      await openEditor();
      const second = await desk.context().newPage();
      await second.goto(desk.url());
      await second.getByLabel('Ihre Geschichte').fill('Die zweite Fassung.');
      await second.getByRole('button', { name: 'Speichern' }).click();
      await second.getByText('Gespeichert.').waitFor();
      await second.close();
      await desk.getByLabel('Ihre Geschichte').fill('Die erste Fassung.');
      await desk.getByRole('button', { name: 'Speichern' }).click();
      await desk.getByText('inzwischen an anderer Stelle geändert').waitFor();
      expect(await desk.getByLabel('Ihre Geschichte').inputValue()).toBe('Die erste Fassung.');
      await desk.getByRole('button', { name: 'Speichern' }).click();
      await desk.getByText('Gespeichert.').waitFor();
    },
    LONG,
  );
});

describe('the city map', () => {
  test(
    'is a list by district for whoever cannot use the map',
    async () => {
      await guest.goto(`${city.url}/map?stepFree=true&district=ernsee`);
      await guest.getByRole('heading', { name: 'Ernsee' }).waitFor();
      await guest.getByRole('link', { name: 'Imkerei Stadtwald' }).click();
      await guest.getByRole('heading', { level: 1, name: 'Imkerei Stadtwald' }).waitFor();
    },
    LONG,
  );

  test(
    'has no barriers, and neither have the pages of shops and their editor',
    async () => {
      const editor = desk.url().replace(city.url, '');
      expect(await wrongWith(desk, city.url, ['/map', `/shops/${SHOP}`, '/shops', editor])).toEqual([]);
    },
    LONG,
  );
});
