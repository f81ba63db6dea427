import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Database } from '#platform/database/database';
import { newId } from '#platform/ids';
import { listeningHost, type ListeningHost } from '../../../../test/support/host.js';
import { signUpAndIn } from '../../../../test/support/sign-up.js';
import type { Visitor } from '../../../../test/support/visitor.js';
import { services } from '../../../marketplace/src/services.js';

let host: ListeningHost;
let database: Database;
let reviewer: Visitor;

/** The last quarter that is over, and the one before, seen from any day on which this runs. */
const now = new Date();
const monthsAgo = (months: number) => new Date(now.getFullYear(), now.getMonth() - months, 1);
const quarterStart = new Date(now.getFullYear(), Math.floor(now.getMonth() / 3) * 3 - 3, 1);
const quarter = `${quarterStart.getFullYear()}-Q${quarterStart.getMonth() / 3 + 1}`;
const dayOf = (date: Date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
const days = {
  from: dayOf(quarterStart),
  to: dayOf(new Date(quarterStart.getFullYear(), quarterStart.getMonth() + 3, 0)),
};

beforeAll(async () => {
  host = await listeningHost(services);
  database = host.host.app.get(Database);
  reviewer = await someone('reviewer');
}, 60_000);
afterAll(() => host.stop());
beforeEach(async () => {
  for (const table of ['orders.orders', 'returns.returns', 'catalog.shops', 'catalog.districts']) {
    await database.rows(`delete from ${table}`);
  }
  await database.rows(
    `insert into catalog.districts values ('mitte', 'Mitte', 50.87, 12.08), ('aga', 'Aga', 50.96, 12.08)`,
  );
});

async function someone(role?: string, merchantId: string | null = null): Promise<Visitor> {
  const visitor = host.visitor();
  const email = `${newId()}@person.example`;
  await signUpAndIn(database, visitor, { name: 'Rita Rat', email });
  if (role) {
    await database.rows(
      `insert into accounts.memberships (id, person_id, role, merchant_id)
       select gen_random_uuid(), id, $2, $3 from accounts.people where email = $1`,
      [email, role, merchantId],
    );
  }
  return visitor;
}

let numbers = 0;

async function aShop(district: string): Promise<string> {
  const id = newId();
  await database.rows(
    `insert into catalog.shops (id, merchant_id, slug, name, kind, summary, street, house_number, postcode, city, district,
       phone, email, legal, created_at)
     values ($1, $1, $2, $2, 'Laden', 'Ein Laden', 'Sorge', '1', '07545', 'Gera', $3, '0171 3920001', 'a@laden.example', '{}', '2020-01-01')`,
    [id, `laden-${++numbers}`, district],
  );
  return id;
}

async function sells(shop: string, total: number, at = monthInQuarter(0)): Promise<void> {
  await database.rows(
    `insert into orders.orders (id, checkout_id, number, shop_id, shop_name, merchant_id, status, method, total, currency, answer_by, placed_at)
     values ($1, $1, $2, $3, 'Laden', $3, 'handed_over', 'pickup', $4, 'EUR', $5, $5)`,
    [newId(), `N-${++numbers}`, shop, total, at],
  );
}

const monthInQuarter = (month: number) => new Date(quarterStart.getFullYear(), quarterStart.getMonth() + month, 15);

async function aMerchant(): Promise<{ merchantId: string; owner: Visitor }> {
  const merchantId = newId();
  const applicationId = newId();
  await database.rows(
    `insert into merchants.applications (id, status, version, applicant_id, applicant_name, applicant_email, merchant_id,
       shop_id, legal, shop, submitted_at, decided_at, decision_reason)
     values ($1, 'approved', 1, $1, 'Ute', 'ute@laden.example', $2, $3, '{}', '{"name": "Töpferei"}', now(), now(), 'Alles in Ordnung.')`,
    [applicationId, merchantId, newId()],
  );
  await database.rows(
    `insert into merchants.merchants (id, application_id, person_id, name, legal_form, owner_name, street, house_number,
       postcode, city, email, phone, small_business, iban, approved_at)
     values ($1, $2, $2, 'Töpferei', 'sole_trader', 'Ute', 'Sorge', '1', '07545', 'Gera', 'ute@laden.example', '0171', false, '', now())`,
    [merchantId, applicationId],
  );
  return { merchantId, owner: await someone('owner', merchantId) };
}

const figures = async (ask = days) => (await reviewer.get(`/api/city/figures?from=${ask.from}&to=${ask.to}`)).body;

describe('figures of the city', () => {
  it('are for city people, not for couriers, owners or guests', async () => {
    const path = `/api/city/figures?from=${days.from}&to=${days.to}`;
    for (const role of ['reviewer', 'lead_reviewer', 'administrator', 'operator']) {
      expect((await (await someone(role)).get(path)).status).toBe(200);
    }
    expect((await host.visitor().get(path)).status).toBe(401);
    for (const role of [undefined, 'courier', 'helper'])
      expect((await (await someone(role)).get(path)).status).toBe(403);
    expect((await (await aMerchant()).owner.get(path)).status).toBe(403);
    expect((await (await someone('helper')).get('/api/city/gaps')).status).toBe(200);
  });

  it.each([
    'from=2026-01-01',
    'from=2026-02-30&to=2026-03-01',
    'from=2026-03-02&to=2026-03-01',
    'from=2026-01-01&to=2028-01-01',
    `from=${'1'.repeat(10)}&to=x`,
  ])('refuse ?%s', async (query) => expect((await reviewer.get(`/api/city/figures?${query}`)).status).toBe(422));

  it('of nothing are zeros, and say so', async () => {
    const body = await figures();
    expect(body.period).toMatchObject({ ...days, kind: 'quarter', over: true });
    expect(body.now).toMatchObject({ orders: { orders: 0 }, money: null, noMoney: 'nothing' });
    expect(body).toMatchObject({ byDistrict: null, byTrade: null, shops: [] });
  });

  it('keep money back below five shops, and show it from five on', async () => {
    const shops = await Promise.all(Array.from({ length: 5 }, () => aShop('mitte')));
    for (const shop of shops.slice(0, 4)) await sells(shop, 1000);
    expect((await figures()).now).toMatchObject({ orders: { firm: 4 }, money: null, noMoney: 'too_few' });
    await sells(shops[4]!, 1000);
    const { now: block, byDistrict } = await figures();
    expect(block.money).toMatchObject({
      net: 5000,
      turnover: 5000,
      shops: 5,
      basket: 1000,
      fees: 75 + 5 * 25,
      kept: 4800,
      keptShare: 96,
    });
    expect(byDistrict).toMatchObject({
      cells: [{ group: 'mitte', name: 'Mitte', shops: 5, amount: 5000 }],
      rest: null,
    });
  });

  it('never show a small group, nor one that would give it away', async () => {
    const [mitte, aga] = await Promise.all([
      Promise.all(Array.from({ length: 6 }, () => aShop('mitte'))),
      Promise.all(Array.from({ length: 2 }, () => aShop('aga'))),
    ]);
    for (const shop of [...mitte, ...aga]) await sells(shop, 1000);
    const { byDistrict } = await figures();
    expect(byDistrict.cells).toEqual([]);
    expect(byDistrict.rest).toMatchObject({ names: ['Aga', 'Mitte'], shops: 8, amount: 8000 });
  });

  it('tell no money of days, of a running month, or of a quarter that would give away one of its months', async () => {
    const shops = await Promise.all(Array.from({ length: 6 }, () => aShop('mitte')));
    for (const shop of shops) await sells(shop, 1000);
    expect((await figures({ from: days.from, to: dayOf(monthInQuarter(2)) })).now.noMoney).toBe('period');
    const running = { from: dayOf(monthsAgo(0)), to: dayOf(new Date(now.getFullYear(), now.getMonth() + 1, 0)) };
    expect((await figures(running)).now.noMoney).toBe('not_over');
    expect((await figures()).now.money).not.toBeNull();
    await sells(shops[0]!, 1000, monthInQuarter(2));
    expect((await figures()).now).toMatchObject({ money: null, noMoney: 'too_few' });
  });

  it('take refunds off, from whichever shop', async () => {
    const shops = await Promise.all(Array.from({ length: 5 }, () => aShop('mitte')));
    for (const shop of shops) await sells(shop, 1000);
    await database.rows(
      `insert into returns.returns (id, number, checkout_id, order_id, order_number, shop_id, merchant_id, customer_name, status,
         currency, refund, requested_at, received_at, refunded_at)
       values ($1, 'R', $1, $1, 'N', $2, $2, 'Jana', 'refunded', 'EUR', 400, $3, $3, $3)`,
      [newId(), shops[0], monthInQuarter(0)],
    );
    expect((await figures()).now.money).toMatchObject({ turnover: 5000, refunds: 400, net: 4600 });
  });
});

describe('a merchant’s figures', () => {
  it('are seen by the city only while the owner agrees, and every yes and no is kept', async () => {
    const { merchantId, owner } = await aMerchant();
    const shops = await Promise.all(Array.from({ length: 6 }, () => aShop('mitte')));
    await database.rows(`update catalog.shops set merchant_id = $1 where id = $2`, [merchantId, shops[0]]);
    for (const shop of shops) await sells(shop, 1000);
    await database.rows(`update orders.orders set merchant_id = $1 where shop_id = $2`, [merchantId, shops[0]]);
    expect((await figures()).shops).toEqual([]);
    const say = (given: boolean, who = owner) => who.post(`/api/merchant/figures/${merchantId}/consent`, { given });
    expect((await say(true)).body).toMatchObject({ merchantId, name: 'Töpferei', given: true });
    expect((await say(true)).body.history).toHaveLength(1);
    expect((await figures()).shops).toMatchObject([{ shopId: shops[0], amount: 1000 }]);
    expect((await say(false)).body).toMatchObject({ given: false, history: [{ given: false }, { given: true }] });
    expect((await figures()).shops).toEqual([]);
    expect((await say(true, await someone('staff', merchantId))).status).toBe(403);
    expect((await say(true, (await aMerchant()).owner)).status).toBe(404);
    expect((await owner.post(`/api/merchant/figures/${merchantId}/consent`, { given: 'ja' })).status).toBe(422);
    expect((await owner.get('/api/merchant/figures')).body.items).toMatchObject([{ merchantId, given: false }]);
    const audit = await database.rows(`select what from merchants.history where merchant_id = $1 order by number`, [
      merchantId,
    ]);
    expect(audit).toEqual([{ what: 'figures_shared' }, { what: 'figures_withheld' }]);
  });

  it('of one that agrees are not enough to show the other four', async () => {
    const { merchantId, owner } = await aMerchant();
    const shops = await Promise.all(Array.from({ length: 5 }, () => aShop('mitte')));
    for (const shop of shops) await sells(shop, 1000);
    await database.rows(`update orders.orders set merchant_id = $1 where shop_id = $2`, [merchantId, shops[0]]);
    expect((await figures()).now.money).not.toBeNull();
    await owner.post(`/api/merchant/figures/${merchantId}/consent`, { given: true });
    expect((await figures()).now).toMatchObject({ money: null, noMoney: 'too_few' });
  });
});

describe('the report for the council', () => {
  it('comes as words, as a PDF and as a workbook', async () => {
    expect((await reviewer.get('/api/city/report')).body.quarters).toHaveLength(8);
    const { body } = await reviewer.get(`/api/city/report/${quarter}`);
    expect(body.summary.join(' ')).toContain('Bestellt wurde in diesem Quartal nichts');
    const pdf = await reviewer.bytes(`/api/city/report/${quarter}/pdf`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.headers.get('content-disposition')).toContain(`lieblingsladen-gera-${quarter}.pdf`);
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const book = await reviewer.bytes(`/api/city/report/${quarter}/xlsx`);
    expect(book.bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it.each(['2026-Q5', '2999-Q1', 'nonsense', '..%2F..'])('of %s does not exist', async (name) => {
    expect((await reviewer.get(`/api/city/report/${name}`)).status).toBe(404);
  });

  it('is not for everybody', async () => {
    expect((await host.visitor().get(`/api/city/report/${quarter}/pdf`)).status).toBe(401);
    expect((await (await someone()).get(`/api/city/report/${quarter}/xlsx`)).status).toBe(403);
  });
});

describe('open data', () => {
  it('is for everybody, under a licence, and kept by caches', async () => {
    await aShop('mitte');
    const guest = host.visitor();
    for (const name of ['catalogue.jsonld', 'shops.csv', 'shops.json', 'figures.csv', 'figures.json']) {
      const { status, headers } = await guest.bytes(`/api/open-data/${name}`);
      expect({ name, status, cache: headers.get('cache-control') }).toEqual({
        name,
        status: 200,
        cache: 'public, max-age=3600',
      });
      const again = await guest.ask('GET', `/api/open-data/${name}`, undefined, {
        'if-none-match': headers.get('etag')!,
      });
      expect(again.status).toBe(304);
    }
    const catalogue = JSON.parse((await guest.bytes('/api/open-data/catalogue.jsonld')).bytes.toString());
    expect(catalogue['dcat:dataset'].flatMap((set: any) => set['dcat:distribution'])).toHaveLength(4);
    expect(JSON.stringify(catalogue)).toContain('licenses/dl-by-de/2.0');
  });

  it('says nothing about a shop that is not public anyway', async () => {
    const { items } = (await host.visitor().get('/api/open-data/shops.json')).body;
    expect(JSON.stringify(items)).not.toMatch(/@|0171|merchant/);
  });
});

describe('the inbox', () => {
  it('shows a reviewer what waits and when it is due, and nothing of it to an operator', async () => {
    const applicationId = newId();
    await database.rows(
      `insert into merchants.applications (id, status, version, applicant_id, applicant_name, applicant_email, merchant_id,
         shop_id, legal, shop, submitted_at)
       values ($1, 'submitted', 2, $1, 'Ute', 'ute@laden.example', $2, $3, '{}', '{"name": "Töpferei Lindner"}', now() - interval '60 days')`,
      [applicationId, newId(), newId()],
    );
    const { items, total } = (await reviewer.get('/api/city/inbox')).body;
    expect(items[0]).toMatchObject({ kind: 'application', id: applicationId, name: 'Töpferei Lindner', overdue: true });
    expect(total).toBeGreaterThan(0);
    expect((await (await someone('operator')).get('/api/city/inbox')).body).toEqual({ items: [], total: 0 });
    expect((await (await someone('lead_reviewer')).get('/api/city/inbox')).body.total).toBeGreaterThanOrEqual(total);
    expect((await (await someone('helper')).get('/api/city/inbox')).status).toBe(403);
    expect((await reviewer.get('/api/city/undelivered')).body).toEqual({ items: [] });
  });
});
