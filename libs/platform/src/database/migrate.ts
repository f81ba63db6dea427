import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

/** The migration classes under `folder` (`<service>/<timestamp>-<words>.js` or `.ts`), oldest first. */
export async function loadMigrations(folder: string): Promise<MigrationClass[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\/\d{13}-[a-z0-9-]+\.(js|ts)$/.test(file) && !file.endsWith('.d.ts'))
    .sort((a, b) => a.split('/').at(-1)!.localeCompare(b.split('/').at(-1)!));
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(join(folder, file)).href)));
  return modules.flatMap((module) => Object.values(module as Record<string, MigrationClass>));
}

/**
 * Brings a database up to date and answers the names of what ran. Safe when several processes start at once: the
 * first takes an advisory lock, the others wait and find nothing to do.
 */
export async function migrate(databaseUrl: string, migrations: MigrationClass[]): Promise<string[]> {
  const lock = new pg.Client({ connectionString: databaseUrl });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock(7312024)');
    const source = await new DataSource({
      type: 'postgres',
      url: databaseUrl,
      migrations,
      poolSize: 2,
      installExtensions: false,
    }).initialize();
    const ran = await source.runMigrations({ transaction: 'each' });
    await source.destroy();
    return ran.map((migration) => migration.name);
  } finally {
    await lock.end();
  }
}
