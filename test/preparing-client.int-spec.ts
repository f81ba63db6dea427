import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshDatabase } from './support/database.js';
import { PreparingClient } from '#platform/database/preparing-client';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;

beforeAll(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 1, Client: PreparingClient } as pg.PoolConfig);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const preparedTexts = async () =>
  (await pool.query<{ statement: string }>(`select statement from pg_prepared_statements`)).rows.map(
    (row) => row.statement,
  );

it('prepares a statement with parameters once, and leaves one without them alone', async () => {
  const text = 'select $1::int + 1 as next';
  for (const n of [1, 2]) expect((await pool.query(text, [n])).rows).toEqual([{ next: n + 1 }]);
  await pool.query('select 7');
  expect((await preparedTexts()).filter((one) => one === text)).toHaveLength(1);
  expect(await preparedTexts()).not.toContain('select 7');
});

it('answers through a callback and through a promise, errors too', async () => {
  const client = new PreparingClient({ connectionString: database.url });
  await client.connect();
  const answer = await new Promise((done) =>
    client.query('select $1::text as word', ['ja'], (_, { rows }) => done(rows)),
  );
  expect(answer).toEqual([{ word: 'ja' }]);
  await expect(client.query('select 1 / $1::int', [0])).rejects.toThrow('division by zero');
  await client.end();
});

it('prepares anew after a migration has changed what a statement answers', async () => {
  await pool.query('create table public.shelves (id int)');
  await pool.query('insert into public.shelves values (1)');
  const text = 'select * from public.shelves where id = $1';
  expect((await pool.query(text, [1])).rows).toEqual([{ id: 1 }]);
  await pool.query(`alter table public.shelves add column name text default 'oben'`);
  await expect(pool.query(text, [1])).rejects.toThrow('cached plan');
  expect((await pool.query(text, [1])).rows).toEqual([{ id: 1, name: 'oben' }]);
});
