import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startCity } from '../../apps/launcher/src/city.js';
import type { City } from '../../apps/launcher/src/city.types.js';
import { People } from '../support/browser.js';
import { wrongWith } from './check-pages.js';

const LONG = 120_000;
const CATEGORY = 'brot-broetchen';
const dataDir = mkdtempSync(join(tmpdir(), 'laden-finding-'));
let city: City;
let people: People;
let shopper: Page;
let unscripted: Page;

beforeAll(async () => {
  [city, people] = await Promise.all([startCity({ port: 0, dataDir, env: { LOG_LEVEL: 'error' } }), People.arrive()]);
  shopper = await people.come({
    geolocation: { latitude: 50.88012345, longitude: 12.08056789 },
    permissions: ['geolocation'],
  });
  unscripted = await people.come({ javaScriptEnabled: false });
}, LONG);
afterEach(() => expect(people.takeComplaints()).toEqual([]));
afterAll(async () => {
  await people?.leave();
  await city?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, LONG);

const searchField = (page: Page) => page.locator('main').getByRole('combobox', { name: 'Läden und Angebote suchen' });
const names = (page: Page): Promise<string[]> => page.locator('main article h2, main article h3').allTextContents();

describe('typing into the search', () => {
  test(
    'suggests, and the keyboard alone leads to an offer',
    async () => {
      await shopper.goto(city.url);
      await shopper.waitForLoadState('networkidle');
      await searchField(shopper).pressSequentially('bergm');
      const option = shopper.getByRole('option', { name: /Bergmannsbrot/ });
      await option.waitFor();
      await shopper.keyboard.press('ArrowDown');
      expect(await option.getAttribute('aria-selected')).toBe('true');
      expect(await searchField(shopper).getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
      await shopper.keyboard.press('Escape');
      expect(await option.isVisible()).toBe(false);
      await searchField(shopper).press('ArrowDown');
      await option.waitFor();
      await shopper.keyboard.press('ArrowDown');
      await shopper.keyboard.press('Enter');
      await shopper.getByRole('heading', { level: 1, name: 'Bergmannsbrot' }).waitFor();
    },
    LONG,
  );
});

describe('filters', () => {
  test(
    'send themselves when ticked, stand as chips that take them away, and live in the address',
    async () => {
      await shopper.goto(`${city.url}/offers?category=${CATEGORY}`);
      await shopper.waitForLoadState('networkidle');
      const all = await names(shopper);
      await shopper.getByText('Filter', { exact: true }).click();
      await shopper.getByRole('checkbox', { name: /Aus der Region/ }).check();
      await shopper.waitForURL(/regional=true/);
      const chip = shopper.getByRole('link', { name: 'Filter entfernen: Aus der Region' });
      await chip.waitFor();
      const regional = await names(shopper);
      expect(regional.length).toBeGreaterThan(0);
      expect(regional.length).toBeLessThan(all.length);
      await chip.click();
      await shopper.waitForURL((url) => !url.search.includes('regional'));
      expect(await names(shopper)).toEqual(all);
    },
    LONG,
  );

  test(
    'work without script, and say so when nothing is left',
    async () => {
      await unscripted.goto(`${city.url}/search?q=brot`);
      await unscripted.getByText('Filter', { exact: true }).click();
      await unscripted.getByLabel('bis (€)').fill('0,60');
      await unscripted.locator('main').getByRole('button', { name: 'Anzeigen' }).first().click();
      await unscripted.getByRole('link', { name: 'Filter entfernen: bis 0,60 €' }).waitFor();
      await unscripted.goto(`${city.url}/search?q=brot&to=0,01`);
      await unscripted.getByText('Mit diesen Filtern ist nichts dabei').waitFor();
      await unscripted.getByText(/Ohne Filter gibt es \d+ Angebote/).waitFor();
    },
    LONG,
  );
});

describe('near me', () => {
  test(
    'sorts by distance and tells nobody more than a street',
    async () => {
      const told: string[] = [];
      shopper.on('request', (request) => told.push(`${request.url()} ${request.postData() ?? ''}`));
      await shopper.goto(`${city.url}/offers?category=${CATEGORY}`);
      await shopper.getByRole('button', { name: 'In meiner Nähe' }).click();
      await shopper.getByText('Sortiert nach Entfernung zu Ihnen.').waitFor();
      expect(await shopper.getByText(/\d m entfernt|km entfernt/).count()).toBeGreaterThan(0);
      expect(shopper.url()).not.toMatch(/50|12\.0/);
      expect(told.filter((text) => text.includes('50.880')).length).toBe(1);
      expect(told.join(' ')).not.toMatch(/50\.8801|12\.0805|12\.0806/);
    },
    LONG,
  );
});

describe('a search that finds nothing', () => {
  test(
    'says what it understood and leads on',
    async () => {
      await shopper.goto(`${city.url}/search?q=Quantencomputer`);
      await shopper.getByText('Nichts gefunden für „Quantencomputer“').waitFor();
      await shopper.getByText(/Damit hat hier gerade nichts zu tun/).waitFor();
      await shopper.getByRole('heading', { name: 'Nach Sortiment' }).waitFor();
    },
    LONG,
  );
});

describe('the pages of finding', () => {
  test(
    'have no barriers in light and dark and fit a narrow phone',
    async () => {
      const paths = [
        `/offers?category=${CATEGORY}&regional=true`,
        '/search?q=brot',
        '/search?q=Quantencomputer',
        '/categories',
        '/ranking',
      ];
      expect(await wrongWith(await people.come(), city.url, paths)).toEqual([]);
    },
    LONG,
  );

  test(
    'show the weights that the search works with',
    async () => {
      const ranking = await (await fetch(`${city.url}/api/store/ranking`)).json();
      await unscripted.goto(`${city.url}/ranking`);
      const shown = await unscripted.locator('main table td:last-child').allTextContents();
      const { places, understood, wholeName } = ranking as Record<string, { weight: number }[]>;
      const weights = [...places!, ...understood!, ...wholeName!].map(({ weight }) => weight);
      expect(shown.map((text) => Number(text.replace(/[^\d,]/g, '').replace(',', '.')))).toEqual(weights);
    },
    LONG,
  );
});
