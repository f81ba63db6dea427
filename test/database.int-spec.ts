import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { resolve } from 'node:path';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSource } from '#platform/database/source';
import { loadMigrations } from '#platform/database/migrate';
import { services } from '../apps/marketplace/src/services.js';
import { freshDatabase } from './support/database.js';

let database: { url: string; drop(): Promise<void> };
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(() => database.drop());

test('entities and migrations agree', async () => {
  const source = await dataSource({ DATABASE_URL: database.url, DATABASE_POOL: 2 }, services).initialize();
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  await source.destroy();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

test('every CHECK of an entity stands in the database with the same words', async () => {
  const source = await dataSource({ DATABASE_URL: database.url, DATABASE_POOL: 2 }, services).initialize();
  const wanted = source.entityMetadatas.flatMap((entity) =>
    entity.checks.map((check) => ({
      table: `${entity.schema}.${entity.tableName}`,
      name: check.givenName!,
      expression: check.expression,
    })),
  );
  for (const { table, name, expression } of wanted) {
    const [found] = await source.query(
      `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = $1 and conrelid = $2::regclass`,
      [name, table],
    );
    // PostgreSQL rewrites what it is given, so the entity's words are rewritten by it too before they are compared.
    await source.query(
      `create temp table probe (like ${table}); alter table probe add constraint ${name}_probe check (${expression})`,
    );
    const [probe] = await source.query(
      `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = $1`,
      [`${name}_probe`],
    );
    await source.query('drop table probe');
    expect({ name, definition: found?.definition }).toEqual({ name, definition: probe.definition });
  }
  await source.destroy();
}, 60_000);

test('every migration can be taken back and applied again', async () => {
  const migrations = await loadMigrations(resolve('migrations'));
  const source = await new DataSource({ type: 'postgres', url: database.url, migrations, poolSize: 2 }).initialize();
  for (let left = migrations.length; left > 0; left--) await source.undoLastMigration({ transaction: 'each' });
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query(
    `select schema_name from information_schema.schemata
      where schema_name in ('platform', 'accounts', 'catalog', 'merchants', 'notifications', 'orders', 'payments', 'returns', 'shipping')`,
  );
  await client.end();
  expect(rows).toEqual([]);
  const again = await source.runMigrations({ transaction: 'each' });
  await source.destroy();
  expect(again).toHaveLength(migrations.length);
}, 60_000);
