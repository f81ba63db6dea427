import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startCity } from '../../apps/launcher/src/city.js';
import type { City } from '../../apps/launcher/src/city.types.js';
import { People } from '../support/browser.js';
import { Client, eventually } from '../support/client.js';
import { accept, codeShown, handOver, mailsTo, noticed, orderOf, pack, refuse } from './answer-orders.js';
import { notEnglish, wrongWith } from './check-pages.js';
import { apply, begin, decide } from './come-in.js';
import { euros } from './euros.js';
import { listOffer, seeOffer, takeDown, undo } from './list-offer.js';
import { GUEST, orderAsGuest, type Ordered } from './order-as-guest.js';
import { chooseEarly, orderByKeyboard, orderWithoutScript } from './order-by-hand.js';
import { sellableShops, type Sellable } from './sellable-shops.js';
import { announceReturn, recordReceipt, refundShown } from './take-back.js';
import { acceptWithdrawal, withdraw } from './withdraw.js';

const LONG = 120_000;
const DESKTOP = { viewport: { width: 1280, height: 900 } };
const REASON = 'Das schaffen wir heute nicht';
const dataDir = mkdtempSync(join(tmpdir(), 'laden-browser-'));
let city: City;
let people: People;
let client: Client;
let shops: [Sellable, Sellable, Sellable];

beforeAll(async () => {
  [city, people] = await Promise.all([startCity({ port: 0, dataDir, env: { LOG_LEVEL: 'error' } }), People.arrive()]);
  client = new Client(city.url);
  shops = (await sellableShops(client, 3)) as typeof shops;
}, LONG);
afterEach(() => expect(people.takeComplaints()).toEqual([]));
afterAll(async () => {
  await people?.leave();
  await city?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, LONG);

const signedIn = async (email: string, options = {}): Promise<Page> => {
  const page = await people.come(options);
  await people.signIn(page, city.url, email);
  return page;
};
const deskOf = (shop: Sellable): Promise<Page> => signedIn(`${shop.slug}@laden.example`);

describe('an order from three shops', () => {
  let guest: Page;
  let ordered: Ordered;
  let desks: [Page, Page, Page];
  const numberAt = (at: 0 | 1 | 2): string => ordered.numbers.get(shops[at].slug)!;

  beforeAll(async () => {
    guest = await people.come();
    desks = [await deskOf(shops[0]), await deskOf(shops[1]), await deskOf(shops[2])];
  }, LONG);
  afterAll(() => Promise.all([guest, ...desks].map((page) => page.context().close())));

  test(
    'a guest on a phone finds goods, is declined once, pays and sees one confirmation with three orders',
    async () => {
      ordered = await orderAsGuest(guest, city.url, shops);
      expect([...ordered.numbers.keys()].toSorted()).toEqual(shops.map(({ slug }) => slug).toSorted());
      await guest.getByRole('heading', { level: 1, name: `Danke, ${GUEST.name}` }).waitFor();
      expect(new Set([...ordered.numbers.values()].map((number) => number.split('-')[0])).size).toBe(1);
    },
    LONG,
  );

  test(
    'the shops answer with a tap, and the page of the guest follows by itself',
    async () => {
      for (const desk of desks) await desk.goto(`${city.url}/merchant/orders`);
      await accept(desks[0], numberAt(0));
      await refuse(desks[1], numberAt(1), REASON);
      await accept(desks[2], numberAt(2));
      await noticed(guest, numberAt(1), `Grund: ${REASON}`);
      await noticed(guest, numberAt(1), 'Dafür wird nichts abgebucht.');
      await noticed(guest, numberAt(0), 'wird gepackt');
      await noticed(guest, numberAt(2), 'wird gepackt');
      const [first, , third] = shops;
      const charged = euros(2 * first.offer.price + third.offer.price);
      await guest.getByText('Abgebucht').locator('..').getByText(charged).waitFor();
    },
    LONG,
  );

  test(
    'a shop packs; the guest sees code and QR; a wrong code is told, the right one hands over',
    async () => {
      await pack(desks[0], city.url, numberAt(0));
      const code = await codeShown(guest, numberAt(0));
      await handOver(desks[0], city.url, numberAt(0), code);
      await noticed(guest, numberAt(0), 'abgeholt');
    },
    LONG,
  );

  test(
    'the mailbox shows what guest and shop were written',
    async () => {
      const page = await people.come();
      const [first, second] = shops;
      const mails = await mailsTo(page, city.url, GUEST.email, 5);
      expect(mails).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^Ihre Bestellung .* ist angekommen$/),
          expect.stringMatching(/^Bestätigt: Ihre Bestellung /),
          `${second.name} kann Ihre Bestellung ${numberAt(1)} nicht liefern`,
          `Abholbereit bei ${first.name}`,
          `Abgeholt bei ${first.name}: Ihr Beleg`,
        ]),
      );
      await page.getByRole('link', { name: `Abholbereit bei ${first.name}` }).click();
      await page.frameLocator('iframe').getByText(first.offer.name).first().waitFor();
      await page.context().close();
    },
    LONG,
  );

  test(
    'the guest gives one of two pieces back, the shop records it, the guest sees the refund',
    async () => {
      await announceReturn(guest, ordered, shops[0]);
      await recordReceipt(desks[0], city.url, shops[0]);
      await refundShown(guest, ordered, shops[0]);
      expect(await orderOf(guest, numberAt(0)).getByRole('link', { name: 'Etwas zurückgeben' }).count()).toBe(1);
    },
    LONG,
  );

  test(
    'somebody withdraws by keyboard without signing in, and the shop accepts',
    async () => {
      const page = await people.come({ javaScriptEnabled: false });
      await withdraw(page, city.url, numberAt(2), GUEST.email);
      await page.context().close();
      await acceptWithdrawal(desks[2], city.url, numberAt(2));
    },
    LONG,
  );

  test(
    'the pages of an order and the desks at work have no barriers',
    async () => {
      await guest.goto(`${city.url}/offers/${shops[2].offer.slug}`);
      await guest.getByRole('button', { name: 'In den Warenkorb' }).click();
      await guest.getByRole('link', { name: 'Zum Warenkorb' }).waitFor();
      const own = ['/cart', '/checkout', '/orders', new URL(ordered.url).pathname];
      expect(await wrongWith(guest, city.url, own)).toEqual([]);
      const lists = [
        '/merchant/orders?status=confirmed',
        '/merchant/offers',
        '/merchant/returns?status=refunded',
        '/merchant/withdrawals',
      ];
      const forms = ['/merchant/offers/new', '/merchant/shop'];
      expect(await wrongWith(desks[2], city.url, [...lists, ...forms])).toEqual([]);
    },
    LONG,
  );
});

describe('an order by other means', () => {
  test(
    'without JavaScript the way to the till is the same',
    async () => {
      const page = await people.come({ javaScriptEnabled: false });
      await orderWithoutScript(page, city.url, shops[2]);
      await page.context().close();
    },
    LONG,
  );

  test(
    'the keyboard alone leads from the offer to the order, and the focus is always seen',
    async () => {
      const page = await people.come(DESKTOP);
      await orderByKeyboard(page, city.url, shops[2]);
      expect(await wrongWith(page, city.url, [new URL(page.url()).pathname])).toEqual([]);
      await page.context().close();
    },
    LONG,
  );

  test(
    'what was entered before the script arrived stays',
    async () => {
      const page = await people.come();
      expect(await chooseEarly(page, city.url, shops[2])).toBe('4');
      await page.context().close();
    },
    LONG,
  );
});

describe('a shop', () => {
  test(
    'lists an offer with a picture, takes it down and takes that back',
    async () => {
      const desk = await deskOf(shops[0]);
      const guest = await people.come();
      const name = await listOffer(desk, city.url);
      const url = await seeOffer(guest, city.url, name);
      await guest.getByText(euros(490)).first().waitFor();
      await takeDown(desk, name);
      expect((await guest.goto(url))?.status()).toBe(404);
      expect(people.takeComplaints()).toEqual([`404 GET ${url}`]);
      await undo(desk);
      expect(await seeOffer(guest, city.url, name)).toBe(url);
      await desk.context().close();
      await guest.context().close();
    },
    LONG,
  );

  test.each([
    { shop: 'Knopfkiste am Steinweg', button: 'Zulassen', outcome: 'is public once approved' },
    { shop: 'Fadenlager am Steinweg', button: 'Ablehnen', outcome: 'stays closed when rejected, and reads why' },
  ] as const)(
    'applies with a PDF and $outcome',
    async ({ shop, button }) => {
      const applicant = await people.come();
      const reviewer = await signedIn('pruefung@gera.example', DESKTOP);
      const found = async () =>
        (await client.get('/api/store/shops?limit=100')).body.items.filter(({ name }: Sellable) => name === shop);
      const application = await apply(applicant, city.url, shop);
      expect(await found()).toEqual([]);
      await decide(reviewer, city.url, shop, button);
      await applicant.goto(application);
      await applicant.getByText('Geprüft anhand der Gewerbeanmeldung').first().waitFor();
      if (button === 'Zulassen') {
        const [opened] = await eventually(found, (items) => items.length === 1);
        await applicant.goto(`${city.url}/shops/${opened.slug}`);
        await applicant.getByRole('heading', { level: 1, name: shop }).waitFor();
      } else expect(await found()).toEqual([]);
      await applicant.context().close();
      await reviewer.context().close();
    },
    LONG,
  );
});

describe('the pages', () => {
  test(
    'of the storefront have no barriers in light and dark and fit a narrow phone',
    async () => {
      const page = await people.come();
      const store = ['/', '/shops', `/shops/${shops[0].slug}`, '/offers', `/offers/${shops[0].offer.slug}`];
      const others = [
        '/search?q=Brot',
        '/cart',
        '/sign-in',
        '/sign-up',
        '/legal/imprint',
        '/withdrawal',
        '/mailbox',
        '/en',
      ];
      expect(await wrongWith(page, city.url, [...store, ...others])).toEqual([]);
      await page.context().close();
    },
    LONG,
  );

  test(
    'of an application have no barriers in light and dark and fit a narrow phone',
    async () => {
      const page = await signedIn(`${shops[1].slug}@laden.example`);
      const draft = new URL(await begin(page, city.url)).pathname;
      const names = ['who', 'address', 'shop', 'hours', 'pictures', 'tax', 'documents', 'payouts', 'check'];
      const steps = names.map((step) => `${draft}/${step}`);
      expect(await wrongWith(page, city.url, ['/merchant/applications', ...steps])).toEqual([]);
      await page.context().close();
    },
    LONG,
  );

  test(
    'of the city have no barriers in light and dark and fit a narrow phone',
    async () => {
      const reviewer = await signedIn('pruefung@gera.example');
      const operator = await signedIn('betrieb@gera.example');
      await reviewer.goto(`${city.url}/city/applications`);
      const review = await reviewer.locator('main a[href^="/city/applications/"]').first().getAttribute('href');
      expect(await wrongWith(reviewer, city.url, ['/city/applications', review!, '/merchant/apply'])).toEqual([]);
      expect(await wrongWith(operator, city.url, ['/city/operations', '/city/withdrawals'])).toEqual([]);
      await reviewer.context().close();
      await operator.context().close();
    },
    LONG,
  );

  test(
    'speak English under /en',
    async () => {
      const page = await signedIn(`${shops[0].slug}@laden.example`);
      const headings = {
        '': 'All of Gera in one cart.',
        '/shops': 'Shops',
        '/offers': 'Offers',
        '/search?q=Brot': 'Search',
        '/cart': 'Cart',
        '/legal/imprint': 'Imprint',
        '/orders': 'My orders',
        '/merchant/orders': 'Orders',
        '/merchant/offers': 'Offers',
        '/merchant/apply': 'Join with your shop',
      };
      expect(await notEnglish(page, city.url, headings)).toEqual([]);
      await page.context().close();
    },
    LONG,
  );
});
