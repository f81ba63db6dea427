import { resolve } from 'node:path';
import { readConfig } from '#platform/config/config';
import { loadMigrations, migrate } from '#platform/database/migrate';
import { migrateQueues } from '#platform/queue/queues';

/** Brings the database and the queues up to date, then exits. Run before a new version starts. */
try {
  const config = readConfig();
  const ran = await migrate(
    config.DATABASE_URL,
    await loadMigrations(resolve(import.meta.dirname, '../../../migrations')),
  );
  await migrateQueues(config);
  process.stdout.write(ran.length > 0 ? `${ran.length} migrations ran\n` : 'the database is up to date\n');
} catch (error) {
  process.stderr.write(
    `the database could not be brought up to date: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}
