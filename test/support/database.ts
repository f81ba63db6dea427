import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import pg from 'pg';
import { loadMigrations, migrate } from '#platform/database/migrate';

const TEMPLATE = 'laden_template';
const LOCK = 7312025;

const within = (database: string): string => {
  const url = new URL(process.env.TEST_DATABASE_URL!);
  url.pathname = `/${database}`;
  return url.toString();
};

async function asAdmin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function template(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(`select 1 from pg_database where datname = $1`, [TEMPLATE]);
  if (rowCount) return;
  await client.query(`create database ${TEMPLATE}_new`);
  await migrate(within(`${TEMPLATE}_new`), await loadMigrations(resolve('migrations')));
  await client.query(`alter database ${TEMPLATE}_new rename to ${TEMPLATE}`);
}

/** An own migrated database for a test file, copied from a template that the first caller makes. */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(`drop database if exists ${TEMPLATE}_new with (force)`);
    await template(client);
    await client.query(`create database ${name} template ${TEMPLATE}`);
  });
  return { url: within(name), drop: () => asAdmin((client) => drop(client, name)) };
}

/** Connections that are just closing are let go first: one that is cut off would fail a test that has passed. */
async function drop(client: pg.Client, name: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const { rowCount } = await client.query(`select 1 from pg_stat_activity where datname = $1`, [name]);
    if (!rowCount) break;
    await new Promise((done) => setTimeout(done, 20));
  }
  await client.query(`drop database ${name} with (force)`);
}
