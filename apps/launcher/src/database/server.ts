import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { CannotStart, codeOf } from '../cannot-start.js';
import type { ChildLog } from '../child/child-log.js';
import type { Cluster } from './cluster.js';
import { settings } from './settings.js';

export interface Access {
  port: number;
  password: string;
}

/** PostgreSQL's code for it, see its appendix A. */
const wrongPassword = '28P01';
/** After a crash it first works through its log, which can take a while on a slow disk. */
const patienceMs = 100_000;

/** One running PostgreSQL server process. */
export class Server {
  readonly exited: Promise<void>;
  private isGone = false;

  private constructor(
    private readonly process: ChildProcess,
    private readonly access: Access,
  ) {
    this.exited = new Promise((resolve) => {
      process.once('exit', () => resolve());
      process.once('error', () => resolve());
    });
    void this.exited.then(() => (this.isGone = true));
  }

  /** Starts the server and waits until it answers. */
  static async start(cluster: Cluster, log: ChildLog, access: Access): Promise<Server> {
    for (let attempt = 0; ; attempt++) {
      const server = new Server(cluster.start(access.port), access);
      if (await server.answers()) return server;
      const words = log.lastLines();
      // After a kill of the server its own children need a moment to notice and let go of the shared memory.
      if (!words.includes('shared memory block') || attempt === 20) {
        throw new CannotStart(`PostgreSQL could not start.\n${words}`);
      }
      await wait(500);
    }
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  async makeDatabase(): Promise<void> {
    await this.ask(async (client) => {
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [settings.database]);
      if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(settings.database)}`);
    });
  }

  /** How many others are connected. */
  async connections(): Promise<number> {
    return this.ask(async (client) => {
      const text = `select count(*)::int as n from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`;
      const { rows } = await client.query<{ n: number }>(text);
      return rows[0]?.n ?? 0;
    });
  }

  /** `fast` writes everything down and closes; `immediate` drops everything and recovers at the next start. */
  async stop(how: 'fast' | 'immediate'): Promise<void> {
    this.process.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
    const isLate = await Promise.race([this.exited.then(() => false), wait(patienceMs, true, { ref: false })]);
    if (isLate) this.process.kill('SIGQUIT');
    await this.exited;
  }

  private async answers(): Promise<boolean> {
    const deadline = Date.now() + patienceMs;
    while (!this.isGone && Date.now() < deadline) {
      try {
        await this.ask(async () => undefined);
        return !this.isGone;
      } catch (error) {
        if (codeOf(error) === wrongPassword) await this.refuse();
        await wait(40);
      }
    }
    if (!this.isGone) await this.stop('immediate');
    return false;
  }

  private async refuse(): Promise<never> {
    await this.stop('fast');
    throw new CannotStart(
      'The password in database.json does not fit this database: restore it, or start with another DATA_DIR.',
    );
  }

  private async ask<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const { port, password } = this.access;
    const client = new pg.Client({ host: '127.0.0.1', port, user: settings.user, password, database: 'postgres' });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
