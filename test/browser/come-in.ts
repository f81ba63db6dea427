import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { anIban } from '../support/forms.js';
import { signUpByMail } from './sign-in-securely.js';

/** Small, real, and like no other. */
const aPdf = () =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% ${Date.now()}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

/** Signs up and applies on a phone, step by step, up to handing it in. Answers the application's page. */
export async function apply(page: Page, base: string, shop: string): Promise<string> {
  await page.goto(`${base}/sign-up`);
  const email = `paula-${Date.now()}@laden.example`;
  await signUpByMail(page, base, { name: 'Paula Knopf', email, password: 'knopf-und-faden-2026' });
  const application = await begin(page, base);
  await fillWho(page, shop);
  await next(page, /\/address/);
  await fillPlace(page);
  await next(page, /\/shop/);
  await fillShop(page, shop);
  await next(page, /\/hours/);
  await fillHours(page);
  await next(page, /\/pictures/);
  await page.goto(`${application}/tax`);
  await fillTax(page);
  await next(page, /\/documents/);
  await page.locator('select[name=kind]').selectOption('trade_licence');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'Gewerbeschein.pdf', mimeType: 'application/pdf', buffer: aPdf() });
  await page.getByRole('button', { name: 'Hochladen' }).click();
  await page.getByText('Gewerbeschein.pdf').waitFor();
  await page.goto(`${application}/check`);
  await page.locator('main input[name=selfCertified]').check();
  await page.locator('main form[action="?/submit"] button').click();
  await page.waitForURL((url) => !url.pathname.endsWith('/check'));
  return application;
}

/** Starts an application and answers its page. */
export async function begin(page: Page, base: string): Promise<string> {
  await page.goto(`${base}/merchant/apply`);
  await page.locator('main form[action="?/start"] button').click();
  await page.waitForURL(/\/who/);
  return page.url().replace(/\/who.*/, '');
}

async function fillWho(page: Page, shop: string): Promise<void> {
  await page.locator('select[name=legalForm]').selectOption('sole_trader');
  await fill(page, { name: `${shop}, Inh. Paula Knopf`, ownerName: 'Paula Knopf', birthDate: '1979-11-02' });
  await page.locator('main input[name=needsPermit][value=no]').check({ force: true });
}

async function fillShop(page: Page, shop: string): Promise<void> {
  await fill(page, { name: shop, kind: 'Kurzwaren', summary: 'Knöpfe, Garn und guter Rat am Steinweg.' });
  await page.locator('main input[name=sells][value=goods]').check();
  // The address of the business is one tap away.
  await page.getByRole('button', { name: 'übernehmen' }).click();
  await expectValue(page, 'street', 'Steinweg');
}

async function fillHours(page: Page): Promise<void> {
  for (const day of [0, 1, 2, 3, 4]) {
    await page.locator(`main input[name="days-0"][value="${day}"]`).check({ force: true });
  }
  await page.locator('main input[name="from-0"]').fill('10:00');
  await page.locator('main input[name="to-0"]').fill('18:00');
}

async function fillTax(page: Page): Promise<void> {
  await fill(page, { taxNumber: '161/123/45678', tin: '86 095 742 719', iban: anIban(Date.now() % 1_000_000_000) });
  await page.locator('main input[name=smallBusiness][value=yes]').check({ force: true });
  await page.locator('main input[name=noPackaging]').check();
}

const fillPlace = (page: Page) =>
  fill(page, {
    street: 'Steinweg',
    houseNumber: '9z',
    postcode: '07545',
    city: 'Gera',
    phone: '0171 3920099',
    email: 'post@knopf.example',
  });

async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values))
    await page.locator(`main input[name=${name}], main textarea[name=${name}]`).first().fill(value);
}

async function expectValue(page: Page, name: string, value: string): Promise<void> {
  expect(await page.locator(`main input[name=${name}]`).inputValue()).toBe(value);
}

async function next(page: Page, url: RegExp): Promise<void> {
  await page.locator('main form[action="?/save"] button[type=submit]', { hasText: 'weiter' }).first().click();
  await page.waitForURL(url);
}

/** A reviewer decides with a reason. */
export async function decide(page: Page, base: string, shop: string, button: 'Zulassen' | 'Ablehnen'): Promise<void> {
  await page.goto(`${base}/city/applications`);
  await page.getByRole('link', { name: shop }).first().click();
  await page.waitForURL(/\/city\/applications\/[0-9a-f-]{36}/);
  await settle(page, base);
  await page.reload();
  await page.getByRole('button', { name: button }).waitFor();
  expect(await page.locator('main').textContent()).toContain('Steinweg');
  await page.locator('textarea[name=reason]').fill('Geprüft anhand der Gewerbeanmeldung vom heutigen Tag.');
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('button', { name: button }).waitFor({ state: 'detached' });
}

/** Says of every line that somebody has to look at that it is in order, as the one who is signed in. */
async function settle(page: Page, base: string): Promise<void> {
  const path = `${base}/api${new URL(page.url()).pathname}`;
  const { checklist } = await (await page.request.get(`${path}/review`)).json();
  for (const { item, state, documentIds } of checklist.lines) {
    if (!item.required || state === 'ok') continue;
    const data = { state: 'ok', reason: 'Gesehen und verglichen.', documentId: documentIds[0] ?? null };
    const answer = await page.request.put(`${path}/lines/${item.key}`, { data, headers: { origin: base } });
    expect(answer.status()).toBe(200);
  }
}
