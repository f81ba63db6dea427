import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** Lists an offer with a photograph; answers its name and its address in the storefront. */
export async function listOffer(desk: Page, base: string): Promise<string> {
  const name = `Ableger ${Date.now() % 100_000}`;
  await desk.goto(`${base}/merchant/offers/new`);
  await desk.getByLabel('Name', { exact: true }).fill(name);
  await desk.getByLabel('Beschreibung').fill('Ein kräftiger Ableger im Topf, gut bewurzelt und abgehärtet.');
  // Plants need nothing said about makers or ingredients.
  await desk.getByLabel('Sortiment').selectOption('pflanzen');
  await desk.getByLabel('Preis mit MwSt.').fill('4,90');
  await desk.getByLabel('Stück im Laden').fill('7');
  await desk
    .locator('input[type=file][multiple]')
    .setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: await photograph() });
  await desk.getByAltText('Vorschau').waitFor();
  await desk.locator('input[name=imageId]').waitFor({ state: 'attached' });
  await desk.getByRole('button', { name: 'Veröffentlichen' }).click();
  await desk.waitForURL(/\/merchant\/offers\?status=published/);
  return name;
}

const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: '#cc9966' } })
    .png()
    .toBuffer();

export async function takeDown(desk: Page, name: string): Promise<void> {
  await desk.getByRole('button', { name: `Herausnehmen: ${name}` }).click();
  await desk.getByText('Niemand kann es mehr kaufen.').waitFor();
}

export async function undo(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Rückgängig' }).click();
  await desk.getByText('Veröffentlicht.').waitFor();
}

/** Finds it as a guest does, looks at it with its picture, and answers the address. */
export async function seeOffer(guest: Page, base: string, name: string): Promise<string> {
  await guest.goto(`${base}/search?q=${encodeURIComponent(name)}`);
  await guest.getByRole('link', { name, exact: true }).click();
  await guest.getByRole('heading', { level: 1, name }).waitFor();
  await guest.getByRole('img', { name }).evaluate((image: HTMLImageElement) => image.decode());
  return guest.url();
}
