import { setTimeout as wait } from 'node:timers/promises';
import { CannotStart } from './cannot-start.js';
import { openDatabase, type OpenDatabase } from './database/open-database.js';

const drainMs = 10_000;

/**
 * A small process of its own around the embedded PostgreSQL. It outlives the launcher just long enough to close the
 * database in good order, however the launcher ended.
 */
class PostgresHost {
  private database: OpenDatabase | undefined;
  private isStopping = false;

  async open(dataDir: string): Promise<void> {
    const database = await openDatabase(dataDir);
    this.database = database;
    void database.server.exited.then(() => this.leave(database));
    if (this.isStopping || !process.connected) return this.stop('fast');
    process.send?.({ ready: true, url: database.url, directory: database.directory, pid: database.server.pid });
  }

  async stop(how: 'fast' | 'immediate'): Promise<void> {
    this.isStopping = true;
    await this.database?.server.stop(how);
  }

  /** The launcher is gone without a word: its other children are finishing their work and still need the database. */
  async stopAfterTheOthers(): Promise<void> {
    const deadline = Date.now() + drainMs;
    while (Date.now() < deadline && (await this.isNeeded())) await wait(250);
    await this.stop('fast');
  }

  private async isNeeded(): Promise<boolean> {
    if (!this.database || this.isStopping) return false;
    return (await this.database.server.connections().catch(() => 0)) > 0;
  }

  private leave({ log }: OpenDatabase): void {
    if (!this.isStopping) console.error(`PostgreSQL ended by itself.\n${log.lastLines()}`);
    process.exit(this.isStopping ? 0 : 1);
  }
}

const host = new PostgresHost();
process.on('message', ({ stop }: { stop?: 'fast' | 'immediate' }) => void (stop && host.stop(stop)));
process.on('SIGTERM', () => void host.stop('fast'));
process.on('SIGINT', () => undefined);
process.on('disconnect', () => void host.stopAfterTheOthers());

try {
  await host.open(process.argv[2] ?? '.data');
} catch (error) {
  console.error(error);
  const failed = error instanceof CannotStart ? error.message : `The database could not start: ${String(error)}`;
  if (process.connected) process.send?.({ failed }, () => process.exit(1));
  else process.exit(1);
}
