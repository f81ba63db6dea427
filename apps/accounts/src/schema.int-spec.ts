import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getMigrations } from 'better-auth/db/migration';
import pg from 'pg';
import { Database } from '#platform/database/database';
import { Log } from '#platform/log';
import { listeningHost, type ListeningHost } from '../../../test/support/host.js';
import { Accounts } from './accounts.module.js';
import { authOptions, type Doings } from './sign-in/auth-options.js';

/** The tables do not depend on what is done. */
const idle: Doings = {
  sendLink: async () => {},
  addressTaken: async () => {},
  passwordReset: async () => {},
  takeOver: async () => {},
  later: () => {},
  plugins: [],
};

let city: ListeningHost;
let pool: pg.Pool;

beforeAll(async () => {
  city = await listeningHost([Accounts]);
  pool = new pg.Pool({ connectionString: city.config.DATABASE_URL, options: '-c search_path=accounts' });
});
afterAll(async () => {
  await pool.end();
  await city.stop();
});

describe('the tables of accounts', () => {
  it('are what better-auth expects', async () => {
    const { toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems, unsafeChanges } = await getMigrations(
      authOptions(city.config, pool, new Log('silent', 'test'), idle),
    );
    expect({ toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems, unsafeChanges }).toEqual({
      toBeCreated: [],
      toBeAdded: [],
      toBeAddedIndexes: [],
      schemaProblems: [],
      unsafeChanges: [],
    });
  });

  it('would be found wanting if a column were missing', async () => {
    await pool.query('create schema lesser');
    await pool.query('create table lesser.people (id uuid primary key, name text not null)');
    const lesser = new pg.Pool({ connectionString: city.config.DATABASE_URL, options: '-c search_path=lesser' });
    const { toBeCreated, toBeAdded } = await getMigrations(
      authOptions(city.config, lesser, new Log('silent', 'test'), idle),
    );
    await lesser.end();
    expect(toBeAdded.map((table) => table.table)).toEqual(['people']);
    expect(toBeCreated.map((table) => table.table)).toContain('sessions');
  });

  it('are what the entities say', async () => {
    const { source } = city.host.app.get(Database);
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map((query) => query.query)).toEqual([]);
  });

  it.each([
    ['owner', null],
    ['staff', null],
    ['reviewer', '018f3a1e-0000-7000-8000-000000000001'],
    ['king', null],
  ])('refuse the role %s with the merchant %s', async (role, merchant) => {
    const person = await pool.query<{ id: string }>(
      `insert into people (name, email, email_verified) values ('A', gen_random_uuid()::text, false) returning id`,
    );
    await expect(
      pool.query(`insert into memberships (id, person_id, merchant_id, role) values (gen_random_uuid(), $1, $2, $3)`, [
        person.rows[0]!.id,
        merchant,
        role,
      ]),
    ).rejects.toMatchObject({ constraint: 'ck_memberships_role' });
  });
});
