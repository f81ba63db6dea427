import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** Signs up and applies on a phone, step by step, up to handing it in. Answers the application's page. */
export async function apply(page: Page, base: string, shop: string): Promise<string> {
  await page.goto(`${base}/sign-up`);
  await page.locator('input[name=name]').fill('Paula Knopf');
  await page.locator('input[name=email]').fill(`paula-${Date.now()}@laden.example`);
  await page.locator('input[name=password]').fill('knopf-und-faden-2026');
  await page.locator('main form button[type=submit]').first().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-up'));
  const application = await begin(page, base);
  await fillLegal(page, shop);
  await next(page, /\/shop/);
  await fillShop(page, shop);
  await next(page, /\/documents/);
  await page.locator('select[name=kind]').selectOption('trade_licence');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'Gewerbeschein.pdf', mimeType: 'application/pdf', buffer: PDF });
  await page.getByRole('button', { name: 'Hochladen' }).click();
  await page.getByText('Gewerbeschein.pdf').waitFor();
  await page.goto(`${application}/check`);
  await page.locator('main form[action="?/submit"] button').click();
  await page.waitForURL((url) => !url.pathname.endsWith('/check'));
  return application;
}

/** Starts an application and answers its page. */
export async function begin(page: Page, base: string): Promise<string> {
  await page.goto(`${base}/merchant/apply`);
  await page.locator('main form[action="?/start"] button').click();
  await page.waitForURL(/\/legal/);
  return page.url().replace(/\/legal.*/, '');
}

async function fillLegal(page: Page, shop: string): Promise<void> {
  await fill(page, {
    name: `${shop}, Inh. Paula Knopf`,
    ownerName: 'Paula Knopf',
    taxNumber: '161/123/45678',
    iban: 'DE89 3704 0044 0532 0130 00',
  });
  await page.locator('select[name=legalForm]').selectOption('sole_trader');
  await fillPlace(page);
  await choose(page, 'smallBusiness');
  await choose(page, 'selfCertified');
}

async function fillShop(page: Page, shop: string): Promise<void> {
  await fill(page, { name: shop, kind: 'Kurzwaren', summary: 'Knöpfe, Garn und guter Rat am Steinweg.' });
  await fillPlace(page);
  await page.locator('input[name=hours-from]').first().fill('10:00');
  await page.locator('input[name=hours-to]').first().fill('18:00');
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

/** Ticks a box, or takes the first of several answers. */
async function choose(page: Page, name: string): Promise<void> {
  const field = page.locator(`main [name=${name}]`).first();
  if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption({ index: 1 });
  else await field.check({ force: true });
}

async function next(page: Page, url: RegExp): Promise<void> {
  await page.locator('main form button[type=submit]').first().click();
  await page.waitForURL(url);
}

/** A reviewer decides with a reason. */
export async function decide(page: Page, base: string, shop: string, button: 'Zulassen' | 'Ablehnen'): Promise<void> {
  await page.goto(`${base}/city/applications`);
  await page.getByRole('link', { name: shop }).first().click();
  await page.getByRole('button', { name: button }).waitFor();
  expect(await page.locator('main').textContent()).toContain('Steinweg');
  await page.locator('textarea[name=reason]').fill('Geprüft anhand der Gewerbeanmeldung vom heutigen Tag.');
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('button', { name: button }).waitFor({ state: 'detached' });
}
