import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { People } from '../support/browser.js';

/** What a suspension needs to be told; the form refuses to go without. */
const STATEMENT: Record<string, string> = {
  endsWhen: 'Die Angaben zum Hersteller sind ergänzt.',
  exceptionReason: 'Gefahr für Kundinnen und Kunden ist nicht auszuschließen.',
  facts: 'Bei der Stichprobe fehlten bei drei Angeboten die Angaben zum Hersteller.',
  groundReference: 'Art. 19 Verordnung (EU) 2023/988',
  groundExplanation: 'Ohne Angaben zum Hersteller dürfen die Waren nicht angeboten werden.',
};

/** A lead reviewer finds the merchant of a shop and suspends it at once, with reasons. Answers the merchant's page. */
export async function suspend(page: Page, base: string, shop: string): Promise<string> {
  await page.goto(`${base}/city/merchants?q=${encodeURIComponent(shop)}`);
  await page.locator('main li.card a').first().click();
  await page.waitForURL(/\/city\/merchants\/[0-9a-f-]{36}$/);
  const merchant = page.url();
  await page.getByRole('link', { name: 'Sperren oder kündigen' }).click();
  await page.waitForURL(/\/suspend$/);
  await page.locator('input[name=origin][value=own_initiative]').check();
  await page.locator('input[name=ground][value=law]').check();
  await page.locator('select[name=exception]').selectOption('danger');
  for (const [name, words] of Object.entries(STATEMENT)) {
    await page.locator(`main [name=${name}]`).fill(words);
  }
  await page.getByRole('button', { name: 'Ankündigen' }).click();
  await page.waitForURL(merchant);
  await page.getByText('Sperre wirksam').waitFor();
  return merchant;
}

/** The form without a statement: it says what is missing, and nobody is suspended. */
export async function suspendWithoutReasons(page: Page, merchant: string): Promise<void> {
  await page.goto(`${merchant}/suspend`);
  await page.locator('main form[method=post]').evaluate((form: HTMLFormElement) => (form.noValidate = true));
  await page.getByRole('button', { name: 'Ankündigen' }).click();
  await page.locator('main [aria-invalid=true]').first().waitFor();
  expect(await page.locator('main [aria-invalid=true]').count()).toBeGreaterThanOrEqual(3);
}

/** Somebody with the shop's address reads that it is not available at present. */
export async function seeUnavailable(people: People, page: Page, base: string, slug: string): Promise<void> {
  const response = await page.goto(`${base}/shops/${slug}`);
  expect(response?.status()).toBe(404);
  await page.getByText('Dieser Laden ist derzeit nicht verfügbar.').waitFor();
  expect(people.takeComplaints()).toEqual([`404 GET ${base}/shops/${slug}`]);
}

/** The owner sees why and complains. */
export async function complain(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/merchant/standing`);
  await page.getByText('Nicht alle Läden sind zu sehen').waitFor();
  await page.getByText(STATEMENT.facts!).waitFor();
  await page.getByRole('link', { name: 'Beschwerde einlegen' }).first().click();
  await page.waitForURL(/\/merchant\/appeals/);
  await page
    .locator('main textarea[name=text]')
    .first()
    .fill('Die Angaben stehen auf dem zweiten Bild jedes Angebots.');
  await page.getByRole('button', { name: 'Beschwerde abschicken' }).first().click();
  await page.getByText('Ihre Beschwerde ist eingegangen').waitFor();
  await page.getByText('In Prüfung').waitFor();
}

/** Who has suspended is told that somebody else has to decide. */
export async function mayNotDecide(page: Page, base: string): Promise<void> {
  await openAppeal(page, base);
  await page.getByText('Jemand anderes muss über die Beschwerde entscheiden').waitFor();
  expect(await page.locator('main form[method=post]').count()).toBe(0);
}

/** Somebody else says that the complaint is right. */
export async function overturn(page: Page, base: string): Promise<void> {
  await openAppeal(page, base);
  await page.locator('input[name=outcome][value=overturned]').check();
  await page
    .locator('main textarea[name=reason]')
    .fill('Die Angaben sind vorhanden, die Stichprobe war unvollständig.');
  await page.getByRole('button', { name: 'Entscheiden' }).click();
  await page.getByText('Entscheidung aufgehoben').first().waitFor();
}

/** Everything stands in the audit log, and the log holds. */
export async function seeOnRecord(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/city/audit`);
  await page.getByText('Beschwerde erfolgreich').first().waitFor();
  await page.getByRole('button', { name: 'Jetzt prüfen' }).click();
  await page
    .getByText(/Einträge geprüft, alle stimmen/)
    .first()
    .waitFor();
}

async function openAppeal(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/city/appeals`);
  await page.locator('main li.card a').first().click();
  await page.waitForURL(/\/city\/appeals\/[0-9a-f-]{36}$/);
}
