import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import { aSimulator, Listener, type Bench } from '../../support/a-simulator.js';

let bench: Bench;
let stripe: Stripe;
let listener: Listener;
let account: Stripe.Account;

beforeAll(async () => {
  listener = await Listener.start();
  bench = await aSimulator({ webhookUrl: listener.url });
  stripe = bench.stripe;
});
afterAll(async () => {
  await bench.simulator.close();
  await listener.stop();
});
beforeEach(async () => {
  account = await stripe.accounts.create({
    controller: {
      stripe_dashboard: { type: 'express' },
      fees: { payer: 'application' },
      losses: { payments: 'application' },
      requirement_collection: 'stripe',
    },
    country: 'DE',
    business_type: 'company',
    business_profile: { name: 'Blumen Gera' },
    capabilities: { transfers: { requested: true } },
  });
});

const business = {
  businessType: 'company',
  mcc: '5992',
  description: 'Schnittblumen',
  name: 'Blumen Gera GmbH',
  line1: 'Markt 1',
  postalCode: '07545',
  city: 'Gera',
  taxId: 'DE123456789',
};
const person = {
  firstName: 'Änne',
  lastName: 'Müller',
  birth: '1980-02-03',
  line1: 'Sorge 2',
  postalCode: '07545',
  city: 'Gera',
  email: 'aenne@example.com',
  phone: '0365 123456',
};
const bank = { iban: 'de89 3704 0044 0532 0130 00', holder: 'Blumen Gera GmbH' };

const aLink = async () =>
  (
    await stripe.accountLinks.create({
      account: account.id,
      type: 'account_onboarding',
      refresh_url: 'http://localhost/again',
      return_url: 'http://localhost/done',
    })
  ).url;

/** Opens a link; answers where its pages are. */
async function visit(): Promise<string> {
  const opened = await bench.browse('GET', new URL(await aLink()).pathname);
  return new URL(opened.headers.get('location') as string).pathname.replace(/\/start$/, '');
}
/** Sends one page off; answers the name of the next one, or the address outside that it leads to. */
const fill = async (at: string, step: string, fields: Record<string, string>): Promise<string | undefined> =>
  (await bench.browse('POST', `${at}/${step}`, fields)).headers
    .get('location')
    ?.replace(`${bench.simulator.url}${at}/`, '');

async function fillAll(who: Record<string, string> = person): Promise<string | undefined> {
  const at = await visit();
  await fill(at, 'business', business);
  await fill(at, 'person', who);
  await fill(at, 'bank', bank);
  return fill(at, 'terms', { agree: 'yes' });
}
const look = () => stripe.accounts.retrieve(account.id);
const dueOf = (one: Stripe.Account) => one.requirements?.currently_due ?? [];

async function checked(): Promise<Stripe.Account> {
  for (;;) {
    const now = await look();
    if (!now.requirements?.pending_verification?.length) return now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('the onboarding pages', () => {
  it('meet what is due step by step, and then the check goes on until the account is enabled', async () => {
    const at = await visit();
    expect(dueOf(account)).toEqual(expect.arrayContaining(['company.name', 'representative.first_name']));
    expect(await fill(at, 'business', business)).toBe('person?lang=de');
    expect(dueOf(await look()).filter((key) => key.startsWith('company'))).toEqual([]);
    expect(await fill(at, 'person', person)).toBe('bank?lang=de');
    expect(dueOf(await look()).filter((key) => /representative|person_/.test(key))).toEqual([]);
    expect(await fill(at, 'bank', bank)).toBe('terms?lang=de');
    expect(dueOf(await look())).toEqual(['tos_acceptance.date', 'tos_acceptance.ip']);
    expect(await fill(at, 'terms', { agree: 'yes' })).toBe('http://localhost/done');
    expect(await look()).toMatchObject({
      details_submitted: true,
      payouts_enabled: false,
      requirements: { currently_due: [], disabled_reason: 'requirements.pending_verification' },
    });
    expect(await checked()).toMatchObject({ payouts_enabled: true, capabilities: { transfers: 'active' } });
    await bench.control('GET', 'webhooks/idle');
    const told = listener.arrivals.filter(({ event }) => event.account === account.id).map(({ event }) => event.type);
    expect(told.length).toBeGreaterThanOrEqual(5);
    expect(new Set(told)).toEqual(new Set(['account.updated']));
    const people = await stripe.accounts.listPersons(account.id);
    expect(people.data).toMatchObject([{ first_name: 'Änne', relationship: { representative: true } }]);
  }, 20_000);

  it('open once by each link, and a link that is used up or unknown says so', async () => {
    const path = new URL(await aLink()).pathname;
    expect((await bench.browse('GET', path)).headers.get('location')).toContain('/onboarding/visits/');
    expect((await bench.browse('GET', path)).headers.get('location')).toBe('http://localhost/again');
    expect((await bench.browse('GET', '/onboarding/onboarding_nonsense')).status).toBe(404);
    expect((await bench.browse('GET', '/onboarding/visits/nonsense/person')).status).toBe(404);
  });

  it('say what is wrong beside the field, and keep what was typed', async () => {
    const at = await visit();
    const answer = await bench.browse('POST', `${at}/person`, { ...person, postalCode: '0754', lastName: '<b>' });
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toContain('aria-describedby="postalCode-mistake"');
    expect(text).toContain('&#60;b&#62;');
    expect(dueOf(await look())).toContain('representative.first_name');
    const english = await bench.browse('POST', `${at}/bank?lang=en`, { iban: 'DE02120300000000202051', holder: 'X' });
    expect(await english.text()).toContain('not a test IBAN');
  });

  it('begin where something is due, in the language of the browser', async () => {
    const at = await visit();
    await fill(at, 'business', business);
    const answer = await bench.browse('GET', `${at}/start`, undefined, { 'accept-language': 'en-GB,en;q=0.9' });
    expect(answer.headers.get('location')).toBe(`${bench.simulator.url}${at}/person?lang=en`);
    const page = await (await bench.browse('GET', `${at}/person?lang=en`)).text();
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('Date of birth');
  });

  it('let somebody go back to the marketplace in the middle', async () => {
    const at = await visit();
    await fill(at, 'business', business);
    expect(await fill(at, 'leave', {})).toBe('http://localhost/done');
    expect(await look()).toMatchObject({ details_submitted: false });
  });
});

describe('test values', () => {
  it('make the check fail for an address, until a document is shown', async () => {
    await fillAll({ ...person, line1: 'address_no_match' });
    const failed = await checked();
    const [key] = dueOf(failed);
    expect(key).toMatch(/^person_\w+\.verification\.document$/);
    expect(failed).toMatchObject({
      payouts_enabled: false,
      details_submitted: true,
      requirements: { past_due: [key], errors: [{ requirement: key }], disabled_reason: 'requirements.past_due' },
    });
    const at = await visit();
    expect(await fill(at, 'identity', { document: 'bad' })).toBe('identity?lang=de');
    expect(await fill(at, 'identity', { document: 'good' })).toBe('http://localhost/done');
    expect(await checked()).toMatchObject({ payouts_enabled: true, requirements: { currently_due: [] } });
  }, 30_000);

  it('confirm one date of birth at once and reject another for good', async () => {
    await fillAll({ ...person, birth: '1902-01-01' });
    expect(await look()).toMatchObject({ payouts_enabled: true });
    account = await stripe.accounts.create({ type: 'express', country: 'DE' });
    await fillAll({ ...person, birth: '1900-01-01' });
    expect(await checked()).toMatchObject({
      payouts_enabled: false,
      requirements: { disabled_reason: 'rejected.listed', currently_due: [] },
    });
  }, 30_000);
});

describe('the control of accounts', () => {
  it('asks for a document by a day without stopping the money', async () => {
    await bench.control('POST', `accounts/${account.id}/onboarding`);
    await bench.control('POST', `accounts/${account.id}/document`, { days: 10 });
    const now = await look();
    expect(now.payouts_enabled).toBe(true);
    expect(dueOf(now)).toHaveLength(1);
    expect(now.requirements?.current_deadline).toBeGreaterThan(Date.now() / 1000);
  });

  it('lets a merchant cut the marketplace off, which is told and then true', async () => {
    await bench.control('POST', `accounts/${account.id}/deauthorization`);
    await bench.control('GET', 'webhooks/idle');
    const told = listener.arrivals.find(({ event }) => event.type === 'account.application.deauthorized');
    expect(told?.event.account).toBe(account.id);
    await expect(look()).rejects.toMatchObject({ statusCode: 403, code: 'account_invalid' });
    await expect(aLink()).rejects.toMatchObject({ code: 'account_invalid' });
  });

  it('stages accounts once, in every state, as if they had come about earlier', async () => {
    const stages = ['begun', 'in_review', 'active', 'document_due', 'restricted'];
    const accounts = stages.map((stage) => ({
      id: `acct_1Staged${stage}`,
      stage,
      name: 'Laden',
      email: 'laden@example.com',
      businessType: 'company',
      ownerName: 'Änne Müller',
      metadata: {},
    }));
    expect(await bench.control('POST', 'accounts', { accounts })).toEqual({ staged: 5 });
    expect(await bench.control('POST', 'accounts', { accounts })).toEqual({ staged: 0 });
    const enabled = await Promise.all(
      accounts.map(async ({ id }) => (await stripe.accounts.retrieve(id)).payouts_enabled),
    );
    expect(enabled).toEqual([false, false, true, true, false]);
  });
});
