import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

const REASON = 'Geprüft anhand der Unterlagen vom heutigen Tag, alles stimmt überein.';
const SETTLED = ['ok', 'not_applicable'];

/** Finds a shop in the queue by its name and opens its application. Answers the application's page. */
export async function openApplication(page: Page, base: string, shop: string, status = 'submitted'): Promise<string> {
  await page.goto(`${base}/city/applications?status=${status}`);
  await page.locator('main input[name=search]').fill(shop);
  await page.getByRole('button', { name: 'Anzeigen' }).click();
  await page.getByRole('link', { name: shop }).first().click();
  await page.locator('[data-line]').first().waitFor();
  return page.url().split(/[?#]/)[0]!;
}

/** Takes the application, so that others see who is on it. */
export async function claim(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
  await page.getByText('Sie bearbeiten diesen Antrag').waitFor();
}

/** How often somebody of the city has looked at a document, by the history on the page. */
export async function looks(page: Page): Promise<number> {
  return (await page.locator('main').textContent())!.split(/Dokument angesehen/).length - 1;
}

/**
 * Goes through the checklist line by line: looks at the document where there is one, compares, decides. What the
 * machine has settled stays as it is, optional lines are left alone.
 */
export async function settleLines(page: Page, application: string): Promise<void> {
  await page.goto(application);
  const keys = await page.locator('[data-line]').evaluateAll(
    (lines, settled) =>
      lines
        .filter((line) => !settled.includes(line.getAttribute('data-state')!))
        .filter((line) => !line.textContent!.includes('(freiwillig)'))
        .map((line) => line.getAttribute('data-line')!),
    SETTLED,
  );
  for (const key of keys) await judge(page, application, key, 'In Ordnung', 'Verglichen, stimmt überein.');
}

/** Decides one line with a reason; looks at its document first. */
export async function judge(
  page: Page,
  application: string,
  key: string,
  result: string,
  reason: string,
): Promise<void> {
  await page.goto(`${application}/lines/${key}`);
  const look = page.getByRole('link', { name: /^Ansehen/ }).first();
  if (await look.isVisible()) {
    await look.click();
    await page.locator('[data-preview]').first().waitFor({ state: 'attached' });
  }
  await page.getByRole('radio', { name: new RegExp(`^${result}`) }).check();
  await page.locator('main textarea[name=reason]').fill(reason);
  await page.getByRole('button', { name: 'Speichern und weiter' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith(`/lines/${key}`));
}

/** Says yes before the checklist is done: is refused, is told which lines are open, and keeps what was typed. */
export async function approveTooEarly(page: Page, application: string): Promise<void> {
  await page.goto(application);
  await page.locator('#decide textarea[name=reason]').fill(REASON);
  await page.getByRole('button', { name: /Zulassen|zulassen/ }).click();
  await page.locator('[data-still-open]').waitFor();
  expect(await page.locator('[data-still-open] li').count()).toBeGreaterThan(0);
  expect(await page.locator('#decide textarea[name=reason]').inputValue()).toBe(REASON);
}

/** Says yes, no, hands it back to the applicant, or back to the first of two. */
export async function decideBy(
  page: Page,
  application: string,
  button: 'Zulassen' | 'Zustimmen und zulassen' | 'Nachbessern lassen' | 'Zurückgeben' | 'Ablehnen',
  reason = REASON,
): Promise<void> {
  await page.goto(application);
  await page.locator('#decide textarea[name=reason]').fill(reason);
  await page.locator('#decide').getByRole('button', { name: button, exact: true }).click();
  await page.locator('#decide').getByRole('button', { name: button, exact: true }).waitFor({ state: 'detached' });
}

/** Asks with a template. Answers what was asked. */
export async function ask(page: Page, application: string, template: string): Promise<string> {
  await page.goto(application);
  await page.locator('#questions').getByRole('link', { name: template }).click();
  await page.waitForURL(/template=/);
  const text = await page.locator('#questions textarea[name=text]').inputValue();
  expect(text).not.toMatch(/[{}]/);
  await page.getByRole('button', { name: 'Frage senden' }).click();
  await page.locator('#questions').getByText('Noch keine Antwort').waitFor();
  return text;
}

/** The applicant answers the open question. */
export async function answer(page: Page, base: string, applicationId: string, text: string): Promise<void> {
  await page.goto(`${base}/merchant/applications/${applicationId}/questions`);
  await page.locator('main textarea[name=text]').first().fill(text);
  await page.getByRole('button', { name: 'Antwort senden' }).click();
  await page.getByText('Ihre Antwort').first().waitFor();
}

/** Two reviewers have the same page open: the second to decide sees who was first, and what they had typed. */
export async function outrun(first: Page, second: Page, application: string): Promise<void> {
  const typed = 'Meine Begründung, an der ich lange geschrieben habe.';
  await second.goto(application);
  await second.locator('#decide textarea[name=reason]').fill(typed);
  await decideBy(first, application, 'Ablehnen', 'Der Laden ist ein zweites Mal angemeldet.');
  await second.locator('#decide').getByRole('button', { name: 'Ablehnen', exact: true }).click();
  await second.locator('[data-kept]').waitFor();
  expect(await second.locator('[data-kept]').textContent()).toBe(typed);
  expect(await second.locator('main').textContent()).toContain('war schneller');
}
