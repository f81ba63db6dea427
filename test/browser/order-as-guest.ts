import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Sellable } from './sellable-shops.js';

export interface Ordered {
  /** Where the guest follows it. */
  url: string;
  /** One per shop, in the order of the cart. */
  numbers: string[];
}

/** From the first offer to the confirmation, with the mistakes that people make on the way. */
export async function orderAsGuest(page: Page, base: string, shops: Sellable[]): Promise<Ordered> {
  await page.goto(base);
  expect(await page.title()).toContain('Lieblingsladen');
  for (const shop of shops) {
    await page.goto(`${base}/offers/${shop.offer}`);
    await page
      .locator('main input[name=quantity]')
      .fill('2')
      .catch(() => undefined);
    await page.getByRole('button', { name: 'In den Warenkorb' }).click();
    await page.getByText('liegt im Warenkorb').first().waitFor();
  }
  await page.goto(`${base}/cart`);
  await page.getByRole('link', { name: 'Zur Kasse' }).click();
  await fillIn(page);
  await pay(page);
  await page.waitForURL(/\/orders\/[0-9a-f-]{36}/);
  const text = (await page.locator('main').textContent())!;
  const numbers = [...new Set(text.match(/[2-9A-HJ-NP-Z]{8}-\d/g) ?? [])].sort();
  return { url: page.url(), numbers };
}

async function fillIn(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'zahlungspflichtig bestellen', exact: true });
  await page.locator('input[name=name]').fill('Renate Gast');
  await page.locator('input[name=email]').fill('renate@kundin');
  await button.click();
  await page.locator('[aria-invalid="true"]').first().waitFor();
  await page.locator('input[name=email]').fill('renate@kundin.example');
  await button.click();
  await page.waitForURL(/\/checkout\/[^/]+\/pay/);
}

async function pay(page: Page): Promise<void> {
  const press = () => page.locator('main form button[type=submit]').first().click();
  await page.getByText('4000 0000 0000 0002').click();
  await press();
  await page.locator('[data-form-problem]').waitFor();
  await page.getByText('4242 4242 4242 4242').click();
  await press();
}
