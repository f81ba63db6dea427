import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCity } from '../../apps/launcher/src/city.js';
import type { City } from '../../apps/launcher/src/city.types.js';
import { People } from '../support/browser.js';
import { totp } from '../support/totp.js';
import { wrongWith } from './check-pages.js';
import {
  addPasskey,
  Authenticator,
  givePassword,
  removePasskey,
  renamePasskey,
  resetSecondFactor,
  setUpCodes,
  signInByAutofill,
  signInByPasskey,
  signInWithCode,
  signOut,
  signOutEverywhereElse,
  signUpByMail,
} from './sign-in-securely.js';

const LONG = 120_000;
const PASSWORD = 'gera-demo-2026';
const dataDir = mkdtempSync(join(tmpdir(), 'laden-sign-in-'));
let city: City;
let people: People;

beforeAll(async () => {
  const env = { LOG_LEVEL: 'error', CITY_SECOND_FACTOR: 'required' };
  [city, people] = await Promise.all([startCity({ port: 0, dataDir, env }), People.arrive()]);
}, LONG);
afterEach(() => expect(people.takeComplaints()).toEqual([]));
afterAll(async () => {
  await people?.leave();
  await city?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, LONG);

describe('somebody of the city with a password alone', () => {
  test(
    'is led to set up a passkey, and gets to the desk with it',
    async () => {
      const page = await people.come();
      const authenticator = await Authenticator.plugInto(page);
      await people.signIn(page, city.url, 'pruefung@gera.example');
      await page.waitForURL((url) => url.pathname === '/account/security');
      await page.getByText('Für die Arbeit der Stadt brauchen Sie mehr als ein Passwort').waitFor();
      await addPasskey(page, city.url, 'Mein Handy');
      expect(await authenticator.passkeys()).toBe(1);
      await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click();
      await page.waitForURL((url) => url.pathname.startsWith('/city'));
      await page.context().close();
    },
    LONG,
  );

  test(
    'can take codes from a phone instead, and is asked for one from then on',
    async () => {
      const page = await people.come();
      const email = 'betrieb@gera.example';
      await people.signIn(page, city.url, email);
      await page.waitForURL((url) => url.pathname === '/account/security');
      const { key, backupCodes } = await setUpCodes(page, city.url, PASSWORD);
      await page.goto(`${city.url}/city/operations`);
      expect(new URL(page.url()).pathname).toBe('/city/operations');
      await signOut(page, city.url);
      await givePassword(page, city.url, { email, password: PASSWORD });
      await page.waitForURL((url) => url.pathname.endsWith('/sign-in/code'));
      await page.goto(`${city.url}/city/operations`);
      await page.waitForURL((url) => url.pathname.includes('/sign-in'));
      await signInWithCode(page, city.url, { email, password: PASSWORD, code: totp(key, 1), trust: true });
      await signOut(page, city.url);
      await people.signIn(page, city.url, email);
      await page.waitForURL((url) => url.pathname.startsWith('/city'));
      const other = await people.come();
      await signInWithCode(other, city.url, { email, password: PASSWORD, code: backupCodes[0]! });
      expect(await signOutEverywhereElse(page, city.url)).toBeGreaterThanOrEqual(2);
      await other.goto(`${city.url}/account`);
      await other.waitForURL((url) => url.pathname === '/sign-in');
      await Promise.all([page.context().close(), other.context().close()]);
    },
    LONG,
  );
});

describe('somebody of the city who lost phone and backup codes', () => {
  test(
    'is helped by an administrator: signed out at once, and led to set up anew',
    async () => {
      const [lost, helps] = [await people.come(), await people.come()];
      const email = 'leitung@gera.example';
      await people.signIn(lost, city.url, email);
      await lost.waitForURL((url) => url.pathname === '/account/security');
      await setUpCodes(lost, city.url, PASSWORD);
      await Authenticator.plugInto(helps);
      await people.signIn(helps, city.url, 'verwaltung@gera.example');
      await helps.waitForURL((url) => url.pathname === '/account/security');
      await addPasskey(helps, city.url, 'Schlüssel');
      await helps.getByRole('button', { name: 'Mit Passkey anmelden' }).click();
      await helps.waitForURL((url) => url.pathname.startsWith('/city'));
      await resetSecondFactor(helps, city.url, email);
      expect(await wrongWith(helps, city.url, ['/city/people'])).toEqual([]);
      await lost.goto(`${city.url}/account`);
      await lost.waitForURL((url) => url.pathname === '/sign-in');
      await people.signIn(lost, city.url, email);
      await lost.waitForURL((url) => url.pathname === '/account/security');
      await lost.getByText('Für die Arbeit der Stadt brauchen Sie mehr als ein Passwort').waitFor();
      await Promise.all([lost.context().close(), helps.context().close()]);
    },
    LONG,
  );
});

describe('a passkey', () => {
  test(
    'is set up, renamed, used by the button and in the e-mail field, and removed',
    async () => {
      const page = await people.come();
      const authenticator = await Authenticator.plugInto(page);
      await people.signIn(page, city.url, 'jana@kundin.example');
      await addPasskey(page, city.url, 'Handy');
      await renamePasskey(page, 'Handy', 'Handy von Jana');
      await signOut(page, city.url);
      await signInByPasskey(page, city.url, authenticator);
      await signOut(page, city.url);
      await signInByAutofill(page, city.url, authenticator);
      await authenticator.present(false);
      await page.goto(`${city.url}/account/security`);
      await page.getByText('mit Passkey').first().waitFor();
      await removePasskey(page, 'Handy von Jana');
      await page.context().close();
    },
    LONG,
  );

  test(
    'of a device that does not ask who is holding it signs nobody in',
    async () => {
      const page = await people.come();
      const authenticator = await Authenticator.plugInto(page);
      await people.signIn(page, city.url, 'kurier@gera.example');
      await addPasskey(page, city.url, 'Tablet');
      await signOut(page, city.url);
      await authenticator.present(false);
      await authenticator.verified(false);
      await page.goto(`${city.url}/sign-in`);
      await page.getByRole('button', { name: 'Mit Passkey anmelden' }).waitFor();
      await page.waitForLoadState('networkidle');
      await authenticator.present(true);
      await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click();
      await page.getByText('Es wurde kein Passkey bestätigt.').waitFor();
      await page.goto(`${city.url}/account`);
      await page.waitForURL((url) => url.pathname === '/sign-in');
      await page.context().close();
    },
    LONG,
  );
});

describe('without script', () => {
  test(
    'one signs in, sets up codes and signs in with them all the same',
    async () => {
      const page = await people.come({ javaScriptEnabled: false });
      await page.goto(`${city.url}/sign-up`);
      const email = `ohne-script-${Date.now()}@kundin.example`;
      await signUpByMail(page, city.url, { name: 'Olga Schrift', email, password: PASSWORD });
      const { key } = await setUpCodes(page, city.url, PASSWORD);
      await signOut(page, city.url);
      await signInWithCode(page, city.url, { email, password: PASSWORD, code: totp(key, 1) });
      await page.context().close();
    },
    LONG,
  );
});

describe('the pages of signing in', () => {
  test(
    'have no barriers in light and dark and fit a narrow phone',
    async () => {
      const page = await people.come();
      const authenticator = await Authenticator.plugInto(page);
      await people.signIn(page, city.url, 'pruefung2@gera.example');
      await addPasskey(page, city.url, 'Schlüssel');
      await authenticator.present(false);
      const pages = ['/account/security', '/account/security/codes', '/account/security/password'];
      expect(await wrongWith(page, city.url, pages)).toEqual([]);
      await signOut(page, city.url);
      expect(await wrongWith(page, city.url, ['/sign-in', '/sign-in/code', '/sign-up'])).toEqual([]);
      await page.context().close();
    },
    LONG,
  );
});
