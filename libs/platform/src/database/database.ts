import { AsyncLocalStorage } from 'node:async_hooks';
import type pg from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { ServiceName } from '#contracts/services';
import { passBoundary } from '../crash.js';

/** An open transaction. Passed explicitly, always the first argument. */
export type Tx = EntityManager;

interface Context {
  written: Set<ServiceName>;
}

const DEADLOCK = '40P01';

const transactions = new AsyncLocalStorage<Context>();

/** Throws when called inside a database transaction: nothing may leave the process while one is open. */
export function assertOutsideTransaction(what: string): void {
  if (transactions.getStore()) {
    throw new Error(`${what} inside a database transaction: do it before or after, or publish a fact`);
  }
}

/** Notes that the open transaction wrote to this service's outbox, so that it is relayed right after the commit. */
export function noteOutbox(service: ServiceName): void {
  const context = transactions.getStore();
  if (!context) {
    throw new Error('a fact or job needs a transaction');
  }
  context.written.add(service);
}

/** The way to PostgreSQL: transactions for verbs, prepared statements for hot reads. */
export class Database {
  private afterCommit: (services: ServiceName[]) => void = () => {};

  constructor(readonly source: DataSource) {}

  onCommit(listener: (services: ServiceName[]) => void): void {
    this.afterCommit = listener;
  }

  /** Runs `work` in one transaction; nested calls are a mistake and throw. */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    assertOutsideTransaction('opening a transaction');
    const context: Context = { written: new Set() };
    const result = await this.attempt(context, work);
    passBoundary();
    if (context.written.size > 0) {
      this.afterCommit([...context.written]);
    }
    return result;
  }

  /** A transaction that PostgreSQL gave up to end a deadlock left nothing behind: it is simply run again. */
  private async attempt<T>(context: Context, work: (tx: Tx) => Promise<T>, triesLeft = 3): Promise<T> {
    try {
      return await transactions.run(context, () => this.source.transaction(work));
    } catch (error) {
      if ((error as { code?: string }).code !== DEADLOCK || triesLeft === 0) throw error;
      context.written.clear();
      return this.attempt(context, work, triesLeft - 1);
    }
  }

  /** Rows of a statement outside any transaction; for UPDATE and DELETE too, unlike TypeORM's own `query`. */
  async rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
    const result = await this.pool.query(sql, values);
    return result.rows as T[];
  }

  /** A hot read: prepared once per connection under `name`, which must be unique to this text. */
  async read<T>(name: string, text: string, values: unknown[] = []): Promise<T[]> {
    const result = await this.pool.query({ name, text, values });
    return result.rows as T[];
  }

  /** Whether the database answers. */
  async ping(): Promise<void> {
    await this.pool.query('select 1');
  }

  get pool(): pg.Pool {
    return (this.source.driver as unknown as { master: pg.Pool }).master;
  }
}

/** Rows of a statement in a transaction, for UPDATE and DELETE too (with RETURNING). */
export async function rowsOf<T>(tx: Tx, sql: string, values: unknown[] = []): Promise<T[]> {
  const result = await tx.queryRunner!.query(sql, values, true);
  return result.records as T[];
}
