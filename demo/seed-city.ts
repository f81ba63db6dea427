import pg from 'pg';
import type { Config } from '#platform/config/config';
import { seedAccounts } from '../apps/accounts/src/accounts.seed.js';
import { seedCatalog } from '../apps/catalog/src/catalog.seed.js';
import { seedMerchants } from '../apps/merchants/src/merchants.seed.js';
import { seedOrders } from '../apps/orders/src/orders.seed.js';
import { seedPastPayments } from '../apps/payments/src/past-payments.seed.js';
import { seedReturns } from '../apps/returns/src/returns.seed.js';
import { seedShipping } from '../apps/shipping/src/shipping.seed.js';
import { documentPdf } from './document-pdf.js';
import { demoHistory, demoSearches } from './history.js';
import { withIds } from './past-orders.js';
import { pictureSize } from './pictures/compose-picture.js';
import { pictureKey } from './pictures/picture-key.js';
import type { DemoCity } from './types.js';
import { demoCity, type Size } from './world.js';

/** Raised when the demo city changes, so that what is new in it comes into a database that has the old one. */
const EDITION = 4;
const LOCK = 7312026;

/**
 * Writes the demo city into the database, all of it or nothing; answers false when it was there already. What people
 * changed since stays as it is.
 */
export async function seedCity(config: Config, size: Size): Promise<boolean> {
  const sql = new pg.Client({ connectionString: config.DATABASE_URL });
  await sql.connect();
  try {
    const city = demoCity(size);
    const mark = `${city.city.slug}/${city.shops.length}/${city.offerCount}/${EDITION}`;
    if (await isMarked(sql, mark)) return false;
    const written = await write(sql, config, city, mark);
    // The planner knows nothing about rows that came all at once.
    if (written) await sql.query('vacuum (analyze)');
    return written;
  } finally {
    await sql.end();
  }
}

async function isMarked(sql: pg.Client, mark: string): Promise<boolean> {
  const known = await sql.query(`select to_regclass('demo.seeds') as seeds`);
  if ((known.rows[0] as { seeds: string | null }).seeds === null) return false;
  const { rowCount } = await sql.query('select 1 from demo.seeds where mark = $1', [mark]);
  return rowCount === 1;
}

async function write(sql: pg.Client, config: Config, city: DemoCity, mark: string): Promise<boolean> {
  await sql.query('begin');
  await sql.query('select pg_advisory_xact_lock($1)', [LOCK]);
  await sql.query('create schema if not exists demo');
  await sql.query(
    'create table if not exists demo.seeds (mark text primary key, seeded_at timestamptz not null default now())',
  );
  const { rowCount } = await sql.query('insert into demo.seeds (mark) values ($1) on conflict do nothing', [mark]);
  if (rowCount === 1) {
    // Search indexes take in many rows at a time much faster than one by one.
    await sql.query(`set local gin_pending_list_limit = '64MB'`);
    await seedAccounts(sql, city);
    await seedMerchants(sql, city, { DATA_DIR: config.DATA_DIR, AUTH_SECRET: config.AUTH_SECRET, documentPdf });
    await seedCatalog(sql, city, { pictureKey, pictureSize }, demoSearches());
    await writeHistory(sql, city);
  }
  await sql.query('commit');
  return rowCount === 1;
}

/** What was bought before the demo begins, in every service that has a part in it: only where nothing was ordered yet. */
async function writeHistory(sql: pg.Client, city: DemoCity): Promise<void> {
  const { rowCount } = await sql.query('select 1 from orders.checkouts limit 1');
  if (rowCount === 1) return;
  const purchases = withIds(demoHistory(city, new Date()));
  const { currency } = city.city;
  await seedOrders(sql, purchases, currency);
  await seedPastPayments(sql, purchases, currency);
  await seedShipping(sql, purchases);
  await seedReturns(sql, purchases, currency);
}
