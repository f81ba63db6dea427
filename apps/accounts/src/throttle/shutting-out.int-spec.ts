import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '#platform/database/database';
import { listeningHost, type ListeningHost } from '../../../../test/support/host.js';
import { PASSWORD, signUpAndIn } from '../../../../test/support/sign-up.js';
import type { Visitor } from '../../../../test/support/visitor.js';
import { Accounts } from '../accounts.module.js';
import { Auth } from '../sign-in/auth.js';
import { keyOf } from './tries.js';

let city: ListeningHost;
let database: Database;

beforeAll(async () => {
  city = await listeningHost([Accounts]);
  database = city.host.app.get(Database);
});
afterAll(() => city.stop());

const guess = (visitor: Visitor, email: string) =>
  visitor.post('/api/auth/sign-in/email', { email, password: 'geraten-und-falsch' });
const signIn = (visitor: Visitor, email: string, password = PASSWORD) =>
  visitor.post('/api/auth/sign-in/email', { email, password });

/** Signed up, signed in once and out again: a browser that is known from now on. */
async function knownBrowser(email: string): Promise<Visitor> {
  const visitor = city.visitor();
  await signUpAndIn(database, visitor, { email });
  await visitor.post('/api/auth/sign-out');
  return visitor;
}

/** As if so many strangers had guessed in the last minutes: each answer of the last ones would take four seconds. */
async function flood(email: string, count: number): Promise<void> {
  await database.rows(
    `insert into accounts.tries (key, count, since) values ($1, $2, now())
     on conflict (key) do update set count = excluded.count, since = now()`,
    [keyOf(`password/${email}/strangers`), count],
  );
}

describe('guessing', () => {
  it('ends after ten wrong tries at one account from one address, whatever browser', async () => {
    const email = 'anna@kundin.example';
    await knownBrowser(email);
    const address = city.visitor();
    const statuses = [];
    for (let tries = 0; tries < 11; tries++) {
      address.cookies.clear();
      statuses.push((await guess(address, email)).status);
    }
    expect(statuses).toEqual([...Array(10).fill(401), 429]);
    const refused = await signIn(address, email);
    expect(refused).toMatchObject({ status: 429, body: { code: 'auth.slow_down' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await signIn(address, 'niemand@kundin.example')).status).toBe(401);
  });

  it('tells nothing about who exists: an address that nobody has closes just the same', async () => {
    const address = city.visitor();
    const statuses = [];
    for (let tries = 0; tries < 11; tries++) statuses.push((await guess(address, 'keiner@kunde.example')).status);
    expect(statuses).toEqual([...Array(10).fill(401), 429]);
  });

  it('cannot be spread over many addresses without end', async () => {
    const email = 'berta@kundin.example';
    await knownBrowser(email);
    for (let tries = 0; tries < 5; tries++) expect((await guess(city.visitor(), email)).status).toBe(401);
    const [counted] = await database.rows<{ count: number }>(`select count from accounts.tries where key = $1`, [
      keyOf(`password/${email}/strangers`),
    ]);
    expect(counted).toEqual({ count: 5 });
    await flood(email, 100);
    expect(await guess(city.visitor(), email)).toMatchObject({ status: 429, body: { code: 'auth.slow_down' } });
  });

  it('is forgiven once the right password came', async () => {
    const email = 'cilli@kundin.example';
    await knownBrowser(email);
    const browser = city.visitor();
    for (let round = 0; round < 3; round++) {
      for (let tries = 0; tries < 6; tries++) expect((await guess(browser, email)).status).toBe(401);
      expect((await signIn(browser, email)).status).toBe(200);
      browser.cookies.clear();
      await database.rows(`delete from accounts.rate_limits`);
    }
  });
});

describe('the owner', () => {
  it('gets in from a known browser while strangers everywhere are kept out', async () => {
    const email = 'dora@kundin.example';
    const browser = await knownBrowser(email);
    await flood(email, 5000);
    expect((await signIn(city.visitor(), email)).status).toBe(429);
    expect((await signIn(browser, email)).status).toBe(200);
    expect((await browser.get('/api/me')).body.person).toMatchObject({ email });
  });

  it('gets in from a new browser by a link from the mail, and is known there from then on', async () => {
    const email = 'emma@kundin.example';
    await knownBrowser(email);
    await flood(email, 5000);
    const [person] = await database.rows<{ id: string }>(`select id from accounts.people where email = $1`, [email]);
    const { internalAdapter } = await city.host.app.get(Auth).auth.$context;
    const token = 'a-link-that-came-by-mail';
    await internalAdapter.createVerificationValue({
      value: person!.id,
      identifier: `reset-password:${token}`,
      expiresAt: new Date(Date.now() + 60_000),
    });
    const browser = city.visitor();
    const newPassword = 'ein-ganz-neues-passwort';
    expect((await signIn(browser, email)).status).toBe(429);
    expect((await browser.post('/api/auth/reset-password', { newPassword, token })).status).toBe(200);
    expect((await signIn(browser, email, newPassword)).status).toBe(200);
  });

  it('is not shut out by who holds a cookie of another account, or a forged one', async () => {
    const email = 'frieda@kundin.example';
    await knownBrowser(email);
    const other = await knownBrowser('fritz@kunde.example');
    await flood(email, 5000);
    expect((await signIn(other, email)).status).toBe(429);
    const forger = city.visitor();
    forger.cookies.set('better-auth.device', '018f3a1e-0000-7000-8000-000000000001.AAAA');
    expect((await signIn(forger, email)).status).toBe(429);
  });
});

describe('a known browser', () => {
  it('that guesses wrongly is counted by itself, and then as a stranger', async () => {
    const email = 'greta@kundin.example';
    const browser = await knownBrowser(email);
    const other = await knownBrowser('gustav@kunde.example');
    await signIn(other, 'gustav@kunde.example');
    const statuses = [];
    for (let tries = 0; tries < 21; tries++) {
      if (tries % 7 === 0) await database.rows(`delete from accounts.rate_limits`);
      statuses.push((await guess(browser, email)).status);
    }
    expect(statuses).toEqual([...Array(20).fill(401), 429]);
    expect((await other.get('/api/me')).body.person).toMatchObject({ email: 'gustav@kunde.example' });
  });
});
