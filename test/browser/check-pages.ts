import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const PHONE = { width: 390, height: 844 };
const NARROW = { width: 360, height: 780 };
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What is wrong with pages: barriers in light and dark, and what is wider than a narrow phone. */
export async function wrongWith(page: Page, base: string, paths: string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const path of paths) {
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'light' });
    const answer = await page.goto(base + path);
    if (answer?.status() !== 200) wrong.push(`${path}: ${answer?.status()}`);
    const barriers = await barriersOn(new AxeBuilder({ page }).withTags(LEVELS));
    wrong.push(...barriers.map((barrier) => `${path}, light: ${barrier}`));
    // Nothing but colours differs in the dark.
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await barriersOn(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
    wrong.push(...dark.map((barrier) => `${path}, dark: ${barrier}`));
    await page.setViewportSize(NARROW);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > NARROW.width) wrong.push(`${path}: ${width} px wide`);
  }
  return wrong;
}

async function barriersOn(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Which pages do not speak English: by their language, their heading, or a link that leads back into German. */
export async function notEnglish(page: Page, base: string, headings: Record<string, string>): Promise<string[]> {
  const wrong: string[] = [];
  for (const [path, heading] of Object.entries(headings)) {
    await page.goto(`${base}/en${path}`);
    const lang = await page.locator('html').getAttribute('lang');
    const said = (await page.locator('h1').textContent())?.trim();
    if (lang !== 'en') wrong.push(`/en${path}: lang=${lang}`);
    if (said !== heading) wrong.push(`/en${path}: ${said}`);
    const german = await page
      .locator('main a[href^="/"]:not([href^="/en"]):not([hreflang])')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    wrong.push(...german.map((link) => `/en${path}: leads to ${link}`));
  }
  return wrong;
}
