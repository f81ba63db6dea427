import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startCity } from '../../apps/launcher/src/city.js';
import type { City } from '../../apps/launcher/src/city.types.js';
import { People } from '../support/browser.js';
import { Client, eventually } from '../support/client.js';
import { wrongWith } from './check-pages.js';
import { apply } from './come-in.js';
import {
  answer,
  approveTooEarly,
  ask,
  claim,
  decideBy,
  looks,
  openApplication,
  outrun,
  settleLines,
} from './decide.js';
import { listOffer, seeOffer } from './list-offer.js';
import {
  complain,
  mayNotDecide,
  overturn,
  seeOnRecord,
  seeUnavailable,
  suspend,
  suspendWithoutReasons,
} from './oversee.js';

const LONG = 180_000;
const DESKTOP = { viewport: { width: 1280, height: 900 } };
const SHOP = 'Knopfkiste am Steinweg';
const dataDir = mkdtempSync(join(tmpdir(), 'laden-decides-'));
let city: City;
let people: People;
let client: Client;
let merchant: Page;
let reviewer: Page;
let second: Page;
let leads: [Page, Page];
/** The application's page of the merchant, and of the city. */
let application: string;
let matter: string;
let slug: string;
let offer: string;
let merchantPage: string;

beforeAll(async () => {
  const env = { LOG_LEVEL: 'error', FOUR_EYES: 'always' };
  [city, people] = await Promise.all([startCity({ port: 0, dataDir, env }), People.arrive()]);
  client = new Client(city.url);
  merchant = await people.come();
  reviewer = await signedIn('pruefung@gera.example');
  second = await signedIn('pruefung2@gera.example');
  leads = [await signedIn('leitung@gera.example'), await signedIn('leitung2@gera.example')];
}, LONG);
afterEach(() => expect(people.takeComplaints()).toEqual([]));
afterAll(async () => {
  await people?.leave();
  await city?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, LONG);

async function signedIn(email: string): Promise<Page> {
  const page = await people.come(DESKTOP);
  await people.signIn(page, city.url, email);
  return page;
}

const opened = async () =>
  (await client.get(`/api/store/shops?q=${encodeURIComponent(SHOP)}`)).body.items.find(
    ({ name }: { name: string }) => name === SHOP,
  );

test(
  'a merchant signs up and applies on a phone',
  async () => {
    application = await apply(merchant, city.url, SHOP);
    expect(await opened()).toBeUndefined();
  },
  LONG,
);

test(
  'a reviewer takes it, asks, is answered, and is refused while lines are open',
  async () => {
    matter = await openApplication(reviewer, city.url, SHOP);
    expect(await looks(reviewer)).toBe(0);
    await claim(reviewer);
    await ask(reviewer, matter, 'Anschrift weicht ab');
    await answer(merchant, city.url, application.split('/').at(-1)!, 'Die Anmeldung gilt auch für den Steinweg.');
    await approveTooEarly(reviewer, matter);
  },
  LONG,
);

test(
  'with every line settled the first person agrees, and a second one has to',
  async () => {
    await settleLines(reviewer, matter);
    await reviewer.goto(matter);
    expect(await looks(reviewer)).toBeGreaterThan(0);
    expect(await wrongWith(reviewer, city.url, [new URL(matter).pathname])).toEqual([]);
    await decideBy(reviewer, matter, 'Zulassen');
    expect(await opened()).toBeUndefined();
    await reviewer.goto(matter);
    expect(await reviewer.getByRole('button', { name: 'Zustimmen und zulassen' }).count()).toBe(0);
    await decideBy(second, matter, 'Zustimmen und zulassen');
    const shop = await eventually(opened, (found) => found !== undefined);
    slug = shop.slug;
  },
  LONG,
);

test(
  'the merchant lists the first offer, and everybody sees it',
  async () => {
    offer = await listOffer(merchant, city.url);
    const guest = await people.come();
    await seeOffer(guest, city.url, offer);
    await guest.context().close();
  },
  LONG,
);

test(
  'of two reviewers at once one wins, the other sees it and keeps what was typed',
  async () => {
    const { items } = (
      await (
        await client.signedIn('pruefung@gera.example', 'gera-demo-2026')
      ).get('/api/city/applications?status=submitted&limit=20')
    ).body;
    await outrun(reviewer, second, `${city.url}/city/applications/${items.at(-1).id}`);
  },
  LONG,
);

test(
  'a lead reviewer cannot suspend without reasons, and with them the shop is not available',
  async () => {
    merchantPage = await suspend(leads[0], city.url, SHOP);
    await suspendWithoutReasons(leads[0], merchantPage);
    const guest = await people.come();
    await eventually(
      () => client.get(`/api/store/shops/${slug}`),
      ({ status }) => status === 404,
    );
    await seeUnavailable(people, guest, city.url, slug);
    await guest.context().close();
  },
  LONG,
);

test(
  'the merchant complains, who has suspended may not decide, somebody else agrees, and all is as it was',
  async () => {
    await complain(merchant, city.url);
    await mayNotDecide(leads[0], city.url);
    await overturn(leads[1], city.url);
    await eventually(
      () => client.get(`/api/store/shops/${slug}`),
      ({ status }) => status === 200,
    );
    const guest = await people.come();
    await seeOffer(guest, city.url, offer);
    await guest.context().close();
    await seeOnRecord(leads[1], city.url);
  },
  LONG,
);

test(
  'the desks of the city have no barriers in light and dark and fit a narrow phone',
  async () => {
    const lead = ['/city', '/city/applications', '/city/merchants', '/city/appeals', '/city/audit', '/city/gaps'];
    expect(await wrongWith(leads[1], city.url, [...lead, '/city/report', new URL(merchantPage).pathname])).toEqual([]);
    const administrator = await signedIn('verwaltung@gera.example');
    expect(await wrongWith(administrator, city.url, ['/city/checklist', '/city/people', '/city/report'])).toEqual([]);
    const owner = ['/merchant/team', '/merchant/standing', '/merchant/appeals', '/merchant/payouts'];
    expect(await wrongWith(merchant, city.url, [...owner, '/account/security'])).toEqual([]);
    await administrator.context().close();
  },
  LONG,
);
