import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page, type Response } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PATIENCE = 20_000;

/** Chromium where CHROMIUM says, as Debian installs it, or on the path; says how to get one when there is none. */
function findChromium(): string {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'chromium'));
  const candidates = [process.env.CHROMIUM, ...PLACES, ...onPath];
  const find = () => candidates.find((place) => place && existsSync(place));
  const found = find() ?? (installChromium() ? find() : undefined);
  if (found) return found;
  throw new Error('The browser tests need Chromium: `apt-get install chromium`, or set CHROMIUM to a browser.');
}

/** Tried once, and only where nobody has to be asked: as root on a system with apt. */
function installChromium(): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** One browser and the people who use it, each with cookies of their own. */
export class People {
  private complaints: string[] = [];

  private constructor(private readonly browser: Browser) {}

  static async arrive(): Promise<People> {
    return new People(await chromium.launch({ executablePath: findChromium(), args: FLAGS }));
  }

  /** Somebody new: no cookies, German, a phone unless said otherwise. */
  async come(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: { width: 390, height: 844 },
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error}`));
    page.on('response', (response) => this.hear(response));
    page.on('console', (message) => {
      // What could not be loaded is judged by its answer, where the address and the status are known.
      if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
      this.complaints.push(`${page.url()}: ${message.text()}`);
    });
    return page;
  }

  async signIn(page: Page, base: string, email: string, password = 'gera-demo-2026'): Promise<void> {
    await page.goto(`${base}/sign-in`);
    await page.getByLabel('E-Mail').first().fill(email);
    await page.locator('input[type=password]').fill(password);
    await page.locator('main form button[type=submit]').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  }

  /** What the pages complained about since it was last asked: errors of scripts, and what was missing. */
  takeComplaints(): string[] {
    return this.complaints.splice(0);
  }

  leave(): Promise<void> {
    return this.browser.close();
  }

  private hear(response: Response): void {
    const { pathname } = new URL(response.url());
    const refusedForm = response.request().method() === 'POST' && response.status() < 500;
    // Pictures of the demo are drawn while people look; a refused form answers 4xx on purpose.
    if (response.status() < 400 || refusedForm || pathname.startsWith('/api/media/')) return;
    this.complaints.push(`${response.status()} ${response.request().method()} ${response.url()}`);
  }
}
