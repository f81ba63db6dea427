import { expect } from '@jest/globals';
import type { CDPSession, Page } from 'playwright-core';
import { linkInMail } from '../support/link-in-mail.js';
import { totp } from '../support/totp.js';

/** Fingerprint reader, face camera or PIN of a device, as Chromium imitates it. */
export class Authenticator {
  private constructor(
    private readonly cdp: CDPSession,
    private readonly id: string,
  ) {}

  static async plugInto(page: Page): Promise<Authenticator> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('WebAuthn.enable');
    const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return new Authenticator(cdp, authenticatorId);
  }

  /** Whether somebody touches it at once when it is asked. What it was asked before stays unanswered. */
  async present(enabled: boolean): Promise<void> {
    await this.cdp.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId: this.id, enabled });
  }

  /** Whether it is the right person: the finger fits, the PIN is right. */
  async verified(isUserVerified: boolean): Promise<void> {
    await this.cdp.send('WebAuthn.setUserVerified', { authenticatorId: this.id, isUserVerified });
  }

  async passkeys(): Promise<number> {
    const { credentials } = await this.cdp.send('WebAuthn.getCredentials', { authenticatorId: this.id });
    return credentials.length;
  }
}

const SECURITY = '/account/security';
const main = (page: Page) => page.locator('main');

/** Sets up a passkey on the security page, and sees it listed there. */
export async function addPasskey(page: Page, base: string, name: string): Promise<void> {
  if (!page.url().includes(SECURITY)) await page.goto(`${base}${SECURITY}`);
  // Those that are there already have a field of the same name, to be renamed.
  await page.getByLabel('Name für den Passkey').last().fill(name);
  await page.getByRole('button', { name: 'Passkey einrichten' }).click();
  await page.getByText('Der Passkey ist eingerichtet.').waitFor();
  await page.locator('[data-passkey]').filter({ hasText: name }).waitFor();
}

export async function renamePasskey(page: Page, from: string, to: string): Promise<void> {
  const row = page.locator('[data-passkey]').filter({ hasText: from });
  await row.locator('summary').click();
  await row.locator('input[name=name]').fill(to);
  await row.getByRole('button', { name: 'Speichern' }).click();
  await page.locator('[data-passkey]').filter({ hasText: to }).waitFor();
}

export async function removePasskey(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `${name} entfernen` }).click();
  await page.locator('[data-passkey]').filter({ hasText: name }).waitFor({ state: 'detached' });
}

/** By an administrator, for somebody else of the city. Nobody is offered it for themselves. */
export async function resetSecondFactor(page: Page, base: string, email: string): Promise<void> {
  await page.goto(`${base}/city/people`);
  const you = main(page).locator('li').filter({ hasText: 'Das sind Sie' });
  await you.waitFor();
  expect(await you.getByText('Zweite Bestätigung zurücksetzen').count()).toBe(0);
  const row = main(page).locator('li').filter({ hasText: email });
  await row.getByText('Zweite Bestätigung zurücksetzen').click();
  await row.getByRole('button', { name: 'Ja, zurücksetzen' }).click();
  await page.getByText('ist zurückgesetzt, eine E-Mail ist unterwegs.').waitFor();
  await main(page).getByRole('cell', { name: 'Zweite Bestätigung zurückgesetzt' }).first().waitFor();
}

export async function signOut(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/account`);
  await page.locator('main').getByRole('button', { name: 'Abmelden' }).click();
  await page.waitForURL((url) => url.pathname === '/');
}

/** With the button; the authenticator must not answer before it is pressed, or the e-mail field's offer is taken. */
export async function signInByPasskey(page: Page, base: string, authenticator: Authenticator): Promise<void> {
  await authenticator.present(false);
  await page.goto(`${base}/sign-in`);
  const button = main(page).getByRole('button', { name: 'Mit Passkey anmelden' });
  await button.waitFor();
  // What the e-mail field offers has been asked for by now, and is left unanswered.
  await page.waitForLoadState('networkidle');
  await authenticator.present(true);
  await button.click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}

/** Without pressing anything: the browser offers the passkey in the e-mail field, and the person takes it. */
export async function signInByAutofill(page: Page, base: string, authenticator: Authenticator): Promise<void> {
  await authenticator.present(true);
  await page.goto(`${base}/sign-in`);
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}

export interface Codes {
  /** What the app on the phone keeps. */
  key: string;
  backupCodes: string[];
}

/** Sets up codes from a phone, with one wrong code on the way. */
export async function setUpCodes(page: Page, base: string, password: string): Promise<Codes> {
  await page.goto(`${base}${SECURITY}/codes`);
  await page.getByLabel('Zur Sicherheit: Ihr Passwort').fill(password);
  await page.getByRole('button', { name: 'Einrichten beginnen' }).click();
  await page.locator('[data-key]').waitFor();
  const codes = {
    key: (await page.locator('[data-key]').innerText()).trim(),
    backupCodes: await page.locator('[data-backup-code]').allInnerTexts(),
  };
  expect(codes.backupCodes).toHaveLength(10);
  await enterCode(page, '000000', 'Einschalten');
  await page.getByText('Dieser Code stimmt nicht.').first().waitFor();
  expect((await page.locator('[data-key]').innerText()).trim()).toBe(codes.key);
  await enterCode(page, totp(codes.key), 'Einschalten');
  await page.waitForURL((url) => url.pathname.endsWith(SECURITY));
  await page.getByText('eingeschaltet', { exact: true }).waitFor();
  return codes;
}

async function enterCode(page: Page, code: string, button: string): Promise<void> {
  await page.locator('input[name=code]').fill(code);
  await page.getByRole('button', { name: button }).click();
}

/** Password first, then the code; answers when both were taken. */
export async function signInWithCode(
  page: Page,
  base: string,
  who: { email: string; password: string; code: string; trust?: boolean },
): Promise<void> {
  await givePassword(page, base, who);
  await page.waitForURL((url) => url.pathname.endsWith('/sign-in/code'));
  if (who.trust) await page.getByLabel('14 Tage lang').check();
  await enterCode(page, who.code, 'Weiter');
  await page.waitForURL((url) => !url.pathname.includes('/sign-in'));
}

export async function givePassword(page: Page, base: string, who: { email: string; password: string }): Promise<void> {
  await page.goto(`${base}/sign-in`);
  await page.getByLabel('E-Mail').first().fill(who.email);
  await page.locator('input[type=password]').fill(who.password);
  await page.locator('main form button[type=submit]').first().click();
}

/** Signs out all other devices; answers how many were signed in before. */
export async function signOutEverywhereElse(page: Page, base: string): Promise<number> {
  await page.goto(`${base}${SECURITY}`);
  const devices = page.locator('[data-session]');
  await devices.first().waitFor();
  const before = await devices.count();
  await page.getByRole('button', { name: 'Alle anderen Geräte abmelden' }).click();
  await page.getByText('Sie sind nur hier angemeldet.').waitFor();
  expect(await devices.count()).toBe(1);
  return before;
}

/** Signs up, finds the mail in the demo mailbox, opens its link, and is signed in. */
export async function signUpByMail(
  page: Page,
  base: string,
  person: { name: string; email: string; password: string },
): Promise<void> {
  await page.locator('input[name=name]').fill(person.name);
  await page.locator('input[name=email]').fill(person.email);
  await page.locator('input[name=password]').fill(person.password);
  await page.locator('main form button[type=submit]').first().click();
  await page.getByText(`Wir haben an ${person.email} geschrieben.`).waitFor();
  await page.goto(await linkInMail(base, person.email));
  await page.waitForURL((url) => !url.pathname.startsWith('/api/') && !url.pathname.endsWith('/sign-in'));
}
