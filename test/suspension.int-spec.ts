import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Client, eventually, Shopper } from './support/client.js';
import type { AnOffer, AShop } from './support/factory.js';
import { aLegalForm, aShopForm } from './support/forms.js';
import { aSuspension, AT_ONCE, REASON } from './support/overseen.js';
import { startWorld, type World } from './support/world.js';

const LONG = 60_000;
const SHOPPER_REASON = 'Der Laden darf zurzeit nicht verkaufen.';
let world: World;
let shopper: Shopper;
let lead: Client;

beforeAll(async () => {
  world = await startWorld();
  shopper = new Shopper(world, world.simulator.url);
  lead = new Client(world.url, await world.factory.aCityPerson('lead_reviewer'));
}, LONG);
afterAll(() => world.stop());

interface Seller {
  shop: AShop;
  offer: AnOffer;
  owner: Client;
}

/** A shop whose trader the city knows. */
async function aSeller(input: { autoAccept?: boolean; onHand?: number } = {}): Promise<Seller> {
  const shop = await world.factory.aShop(input);
  const offer = await world.factory.anOffer(shop, { name: `Kerze ${shop.slug}`, ...input });
  const applicationId = randomUUID();
  await world.db.query(
    `insert into merchants.applications (id, status, version, applicant_id, applicant_name, applicant_email, merchant_id,
       shop_id, legal, shop, submitted_at, decided_at, decision_reason)
     values ($1, 'approved', 4, $2, 'Ute', 'ute@laden.example', $3, $4, $5, $6, now(), now(), 'Alles da.')`,
    [applicationId, randomUUID(), shop.merchantId, shop.id, aLegalForm(), aShopForm({ name: shop.name })],
  );
  await world.db.query(
    `insert into merchants.merchants (id, application_id, person_id, name, legal_form, owner_name, street, house_number,
       postcode, city, email, phone, small_business, iban, approved_at)
     values ($1, $2, $3, $4, 'sole_trader', 'Ute', 'Sorge', '1', '07545', 'Gera', $5, '0171', true, '', now())`,
    [shop.merchantId, applicationId, randomUUID(), shop.name, `post@${shop.slug}.example`],
  );
  return { shop, offer, owner: new Client(world.url, await world.factory.aMember(shop.merchantId)) };
}

const suspend = ({ shop }: Seller, more: object = {}) =>
  lead.post(`/api/city/merchants/${shop.merchantId}/suspensions`, aSuspension({ ...AT_ONCE, ...more }));
const reinstate = ({ shop }: Seller) =>
  lead.post(`/api/city/merchants/${shop.merchantId}/reinstatement`, { reason: REASON });
const shopPage = ({ shop }: Seller) => shopper.client.get(`/api/store/shops/${shop.slug}`);
const until = (seller: Seller, status: number) =>
  eventually(
    () => shopPage(seller),
    (answer) => answer.status === status,
  );

async function paid(seller: Seller) {
  const cart = await shopper.cartWith([{ variantId: seller.offer.variantId }]);
  const checkout = (await shopper.checkout(cart)).body;
  await shopper.pay(checkout);
  return shopper.until(checkout, ({ status }) => status !== 'placed');
}

/** Everything shoppers may know of a shop, as far as it does not change with the clock. */
async function everything(seller: Seller) {
  const ask = (path: string) => shopper.client.get(path).then(({ status, body }) => ({ status, body }));
  return {
    shop: await ask(`/api/store/shops/${seller.shop.slug}`),
    offer: await ask(`/api/store/offers/${seller.offer.slug}`),
    list: await ask(`/api/store/offers?shop=${seller.shop.slug}`),
    found: await ask(`/api/store/shops?q=${encodeURIComponent(seller.shop.name)}`),
  };
}

describe('a suspended shop', () => {
  test(
    'is gone from lists, details and links, and afterwards is exactly as it was',
    async () => {
      const seller = await aSeller();
      const before = await everything(seller);
      expect([before.shop.status, before.offer.status, before.list.body.items.length]).toEqual([200, 200, 1]);
      expect((await suspend(seller)).status).toBe(201);
      await until(seller, 404);
      const hidden = await everything(seller);
      expect(hidden.shop.body.code).toBe('shop.unavailable');
      expect(hidden.offer).toMatchObject({ status: 404, body: { code: 'offer.unavailable' } });
      expect(hidden.list.body.items).toEqual([]);
      expect(hidden.found.body.items.map(({ slug }: AShop) => slug)).not.toContain(seller.shop.slug);
      expect((await shopper.client.get('/api/store/shops/nie-gewesen')).body.code).toBe('shop.not_found');
      await reinstate(seller);
      await until(seller, 200);
      expect(await everything(seller)).toEqual(before);
    },
    LONG,
  );

  test(
    'is said in the cart, and refused at the button and at the hold',
    async () => {
      const [seller, other] = [await aSeller(), await aSeller()];
      const lines = [seller, other].map(({ offer }) => ({ variantId: offer.variantId }));
      const cart = await shopper.cartWith(lines);
      await suspend(seller);
      await until(seller, 404);
      const seen = (await shopper.client.get(`/api/store/carts/${cart.id}`)).body;
      expect(seen.lines.map(({ problem }: { problem: string }) => problem)).toEqual(['unavailable', null]);
      expect(seen.total.amount).toBe(other.offer.price);
      const refused = await shopper.checkout(cart, { expectedTotal: seen.total.amount });
      expect(refused).toMatchObject({
        status: 409,
        body: { code: 'checkout.shop_unavailable', current: { variantIds: [seller.offer.variantId] } },
      });
      const added = await shopper.client.post(`/api/store/carts/${cart.id}/lines`, { ...lines[0], quantity: 1 });
      expect(added.body.code).toBe('variant.not_found');
    },
    LONG,
  );
});

describe('open orders of a suspended shop', () => {
  test(
    'go on: what was accepted is packed, and what was not answered may still be answered',
    async () => {
      const seller = await aSeller();
      const [first, second] = [await paid(seller), await paid(seller)];
      const orderOf = (checkout: any) => checkout.orders[0].id;
      await seller.owner.post(`/api/merchant/orders/${orderOf(first)}/acceptance`);
      await shopper.until(first, ({ status }) => status === 'confirmed');
      await suspend(seller);
      await until(seller, 404);
      const { body } = await seller.owner.get('/api/merchant/standing');
      expect(body.items[0]).toMatchObject({ status: 'suspended', openOrders: { unanswered: 1, toPack: 1, ready: 0 } });
      expect((await seller.owner.post(`/api/merchant/orders/${orderOf(first)}/readiness`)).status).toBe(201);
      expect((await seller.owner.post(`/api/merchant/orders/${orderOf(second)}/acceptance`)).status).toBe(201);
      await shopper.until(second, ({ status }) => status === 'confirmed');
    },
    LONG,
  );

  test(
    'with cancelOpen the unanswered are declined with the reason and their goods and money let go',
    async () => {
      const seller = await aSeller({ onHand: 5 });
      const [accepted, open] = [await paid(seller), await paid(seller)];
      await seller.owner.post(`/api/merchant/orders/${accepted.orders[0].id}/acceptance`);
      await shopper.until(accepted, ({ status }) => status === 'confirmed');
      await suspend(seller, { cancelOpen: true, shopperReason: SHOPPER_REASON });
      const ended = await shopper.until(open, ({ orders }) => orders[0].status === 'refused');
      expect(ended.orders[0].refusalReason).toBe(SHOPPER_REASON);
      expect((await shopper.look(accepted)).body.orders[0].status).toBe('confirmed');
      await eventually(
        () =>
          world.db.query(`select on_hand - held as free from catalog.variants where id = $1`, [seller.offer.variantId]),
        ({ rows }) => rows[0].free === 4,
      );
      await eventually(
        () => world.db.query(`select status from payments.payments where checkout_id = $1`, [open.id]),
        ({ rows }) => rows[0].status === 'cancelled',
      );
    },
    LONG,
  );

  test(
    'that were placed before and are paid after it are declined too, even where all is accepted by itself',
    async () => {
      const seller = await aSeller({ autoAccept: true });
      const checkout = (await shopper.checkout(await shopper.cartWith([{ variantId: seller.offer.variantId }]))).body;
      await suspend(seller, { cancelOpen: true, shopperReason: SHOPPER_REASON });
      await eventually(
        () => world.db.query(`select 1 from orders.suspended_shops where shop_id = $1`, [seller.shop.id]),
        ({ rows }) => rows.length === 1,
      );
      await shopper.pay(checkout);
      await shopper.until(checkout, ({ orders }) => orders[0].status === 'refused');
    },
    LONG,
  );
});

describe('at the same moment', () => {
  test(
    'orders that are placed while their shop is suspended are taken or refused, never half',
    async () => {
      const seller = await aSeller({ onHand: 40 });
      const carts = await Promise.all(
        Array.from({ length: 30 }, () => shopper.cartWith([{ variantId: seller.offer.variantId }])),
      );
      const [suspension, ...answers] = await Promise.all([
        suspend(seller, { cancelOpen: true, shopperReason: SHOPPER_REASON }),
        ...carts.map((cart) => shopper.checkout(cart)),
      ]);
      expect(suspension.status).toBe(201);
      const codes = new Set(answers.filter(({ status }) => status !== 201).map(({ body }) => body.code));
      expect(
        [...codes].filter((code) => !['checkout.shop_unavailable', 'catalog.shop_unavailable'].includes(code)),
      ).toEqual([]);
      await until(seller, 404);
      const placed = answers.filter(({ status }) => status === 201).map(({ body }) => body);
      const { rows } = await world.db.query(`select held from catalog.variants where id = $1`, [
        seller.offer.variantId,
      ]);
      expect(rows[0].held).toBe(placed.length);
      for (const checkout of placed.slice(0, 5)) {
        await shopper.pay(checkout);
        await shopper.until(checkout, ({ orders }) => orders[0].status === 'refused');
      }
      const late = await shopper.cartWith([]).then((cart) =>
        shopper.client.post(`/api/store/carts/${cart.id}/lines`, {
          variantId: seller.offer.variantId,
          quantity: 1,
        }),
      );
      expect(late.status).toBe(404);
    },
    LONG,
  );

  test(
    'whatever the order in which suspensions and their ends arrive, the last one counts',
    async () => {
      const seller = await aSeller();
      for (let round = 0; round < 6; round++) {
        await suspend(seller);
        await reinstate(seller);
      }
      await suspend(seller);
      await until(seller, 404);
      await reinstate(seller);
      await until(seller, 200);
      await eventually(
        () =>
          world.db.query(
            `select count(*)::int as all, count(ended_at)::int as ended from orders.suspended_shops where shop_id = $1`,
            [seller.shop.id],
          ),
        ({ rows }) => rows[0].all === 7 && rows[0].ended === 7,
      );
    },
    LONG,
  );
});

test(
  'the merchant gets the whole statement by mail, with every remedy, and again when it is over',
  async () => {
    const seller = await aSeller();
    await suspend(seller, { holdPayouts: true });
    const to = encodeURIComponent(`post@${seller.shop.slug}.example`);
    const mails = (kind: string) =>
      eventually(
        () => shopper.client.get(`/api/demo/mailbox?to=${to}`),
        ({ body }) => body.items?.some((mail: { kind: string }) => mail.kind === kind),
      );
    const { body } = await mails('suspension_announced');
    expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual(['suspension_announced']);
    const { body: mail } = await shopper.client.get(`/api/demo/mailbox/${body.items[0].id}`);
    for (const words of [
      'Feuerwerkskörper ohne CE-Zeichen',
      'Gera, gesamter Marktplatz',
      'Meldung vom 19. November 2026',
      'entschieden hat ein Mensch',
      '§ 5 Sprengstoffgesetz',
      'werden für die Dauer der Maßnahme zurückgehalten',
      'Es besteht Gefahr',
      'Art. 20 Verordnung (EU) 2022/2065',
      'Art. 21 Verordnung (EU) 2022/2065',
      'Rechtsweg',
    ]) {
      expect(mail.text).toContain(words);
    }
    await reinstate(seller);
    await mails('merchant_reinstated');
  },
  LONG,
);
