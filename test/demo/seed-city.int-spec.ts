import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { readConfig, type Config } from '#platform/config/config';
import { seedCity } from '../../demo/seed-city.js';
import { demoCity } from '../../demo/world.js';
import { freshDatabase } from '../support/database.js';

const SMALL = { shops: 12, offers: 60 };

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let folder: string;
let config: Config;
let sql: pg.Client;

beforeAll(async () => {
  fresh = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'laden-seed-'));
  config = readConfig({
    DATABASE_URL: fresh.url,
    DATA_DIR: folder,
    AUTH_SECRET: 'an authentication secret only for tests',
    INTERNAL_SECRET: 'an internal secret that is only for tests',
    STRIPE_SECRET_KEY: 'sk_test_1',
    STRIPE_PUBLISHABLE_KEY: 'pk_test_1',
    STRIPE_WEBHOOK_SECRET: 'whsec_1',
  });
  sql = new pg.Client({ connectionString: fresh.url });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await fresh.drop();
  await rm(folder, { recursive: true, force: true });
});

const rows = async <T extends pg.QueryResultRow>(text: string): Promise<T[]> => (await sql.query<T>(text)).rows;
const counts = async () => {
  const [row] = await rows(
    `select (select count(*) from catalog.shops)::int as shops, (select count(*) from catalog.offers)::int as offers,
            (select count(*) from catalog.offer_texts)::int as texts,
            (select count(*) from catalog.variants)::int as variants,
            (select count(*) from catalog.stock_movements)::int as movements,
            (select count(*) from accounts.people)::int as people,
            (select count(*) from merchants.merchants)::int as merchants`,
  );
  return row!;
};

describe('the demo city', () => {
  it('is written once, also when two start at the same time', async () => {
    const written = await Promise.all([seedCity(config, SMALL), seedCity(config, SMALL)]);
    expect(written.sort()).toEqual([false, true]);
    const city = demoCity(SMALL);
    const offers = [...city.offers];
    expect(await counts()).toMatchObject({
      shops: 12,
      offers: 60,
      texts: 60,
      variants: offers.reduce((total, { variants }) => total + variants.length, 0),
      merchants: city.merchants.length,
    });
    const before = await counts();
    expect(await seedCity(config, SMALL)).toBe(false);
    expect(await counts()).toEqual(before);
  });

  it('hangs together: shops, merchants, prices, stock and words', async () => {
    expect(
      await rows(`select o.slug from catalog.offers o join catalog.shops s on s.id = o.shop_id
                   where o.merchant_id <> s.merchant_id or o.shop_slug <> s.slug or o.district is distinct from s.district`),
    ).toEqual([]);
    expect(
      await rows(
        `select s.slug from catalog.shops s left join merchants.merchants m on m.id = s.merchant_id where m.id is null`,
      ),
    ).toEqual([]);
    expect(
      await rows(`select o.slug from catalog.offers o
                   where price_from <> (select min(price) from catalog.variants v where v.offer_id = o.id)
                      or not exists (select from catalog.categories c where c.slug = o.category)`),
    ).toEqual([]);
    expect(
      await rows(`select v.id from catalog.variants v
                   where on_hand <> (select coalesce(sum(quantity), 0) from catalog.stock_movements m where m.variant_id = v.id)`),
    ).toEqual([]);
    expect(
      await rows(
        `select o.slug from catalog.offers o where not exists (select from catalog.images i where i.id = (o.images -> 0 ->> 'id')::uuid)`,
      ),
    ).toEqual([]);
  });

  it('shows new goods of many shops on its first page', async () => {
    const newest = await rows(
      `select distinct shop_id from (select shop_id from catalog.offers order by published_at desc limit 24) as page`,
    );
    expect(newest.length).toBeGreaterThan(4);
    const times = await rows(`select count(distinct published_at)::int as n from catalog.offers`);
    expect(times).toEqual([{ n: 60 }]);
  });

  it('leaves what people changed when it grows', async () => {
    await sql.query(
      `update catalog.offers set name = 'Von Hand', status = 'withdrawn' where slug = (select min(slug) from catalog.offers)`,
    );
    await sql.query(`update catalog.shops set auto_accept = not auto_accept`);
    await sql.query(
      `update catalog.variants set on_hand = 777 where id = (select id from catalog.variants order by id limit 1)`,
    );
    const accept = await rows(`select id, auto_accept from catalog.shops order by id`);
    expect(await seedCity(config, { shops: 12, offers: 90 })).toBe(true);
    expect(await counts()).toMatchObject({ shops: 12, offers: 90 });
    expect(await rows(`select status from catalog.offers where name = 'Von Hand'`)).toEqual([{ status: 'withdrawn' }]);
    expect(await rows(`select id from catalog.variants where on_hand = 777`)).toHaveLength(1);
    expect(await rows(`select id, auto_accept from catalog.shops order by id`)).toEqual(accept);
  });

  it('is all there or not at all', async () => {
    const other = await freshDatabase();
    const client = new pg.Client({ connectionString: other.url });
    await client.connect();
    try {
      await client.query(`alter table catalog.offers add constraint ck_test check (shop_slug <> 'rebenhoehler')`);
      const there = { ...config, DATABASE_URL: other.url } as Config;
      await expect(seedCity(there, {})).rejects.toThrow('ck_test');
      const { rows: left } = await client.query(
        `select (select count(*) from catalog.shops)::int + (select count(*) from accounts.people)::int as n`,
      );
      expect(left).toEqual([{ n: 0 }]);
      await client.query(`alter table catalog.offers drop constraint ck_test`);
      expect(await seedCity(there, {})).toBe(true);
    } finally {
      await client.end();
      await other.drop();
    }
  });
});
