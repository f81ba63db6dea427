import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../support/client.js';
import { mailsTo } from './answer-orders.js';

/** Somebody without an account and without script: two steps, by keyboard, with the order number only. */
export async function withdraw(page: Page, base: string, number: string, email: string): Promise<void> {
  await page.goto(`${base}/shops`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Vertrag widerrufen', exact: true }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Vertrag widerrufen' }).waitFor();
  await page.getByLabel('Ihr Name').fill('Renate Gast');
  await page.getByLabel('Bestellnummer oder was Sie').fill(number);
  await page.getByLabel('E-Mail für die Bestätigung').fill(email);
  await page.getByRole('button', { name: 'Weiter zur Bestätigung' }).press('Enter');
  const confirm = page.getByRole('button', { name: 'Widerruf bestätigen', exact: true });
  await confirm.waitFor();
  expect(await page.getByRole('button', { name: 'Widerruf bestätigen' }).count()).toBe(1);
  await confirm.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Ihr Widerruf ist eingegangen' }).waitFor();
  const said = await page.getByText(/^Eingegangen am /).textContent();
  expect(said).toMatch(/^Eingegangen am \d\d\.\d\d\.\d{4}, \d\d:\d\d:\d\d Uhr$/);
  await eventually(
    () => mailsTo(page, base, email, 1),
    (subjects) => subjects.some((subject) => subject.startsWith('Eingang Ihres Widerrufs')),
  );
}

/** The shop accepts it, and is led to the return that brings the goods back. */
export async function acceptWithdrawal(desk: Page, base: string, number: string): Promise<void> {
  await desk.goto(`${base}/merchant/withdrawals`);
  const card = desk.locator('.card', { hasText: number }).first();
  await card.getByRole('button', { name: 'Widerruf annehmen' }).click();
  await desk.getByText('Angenommen. Die Rückgabe hat die Nummer R-').waitFor();
}
