import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { readConfig } from '#platform/config/config';
import { migrateQueues } from '#platform/queue/queues';
import { startHost, type RunningHost } from '#platform/host/host';
import { services } from '../../apps/marketplace/src/services.js';
import { startSimulator, type RunningSimulator } from '../../apps/stripe-simulator/src/simulator.js';
import { freshDatabase } from './database.js';
import { Factory } from './factory.js';
import { freePort } from './free-port.js';

export interface World {
  url: string;
  db: pg.Pool;
  simulator: RunningSimulator;
  host: RunningHost;
  factory: Factory;
  /** The base environment, to start further processes on the same data. */
  env: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

export const WEBHOOK_EVENTS = [
  'payment_intent.amount_capturable_updated',
  'payment_intent.succeeded',
  'payment_intent.canceled',
  'refund.created',
  'refund.updated',
  'refund.failed',
  'account.updated',
  'account.application.deauthorized',
];

export interface Ground {
  url: string;
  databaseUrl: string;
  simulator: RunningSimulator;
  env: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** What a marketplace stands on: an own database and simulator, and the environment that leads to them. */
export async function prepareGround(extra: NodeJS.ProcessEnv = {}): Promise<Ground> {
  const database = await freshDatabase();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const simulator = await startSimulator({
    webhookUrl: `${url}/api/payments/stripe/webhook`,
    webhookSecret: 'whsec_test',
    webhookEvents: WEBHOOK_EVENTS,
  });
  const env = {
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: url,
    DATABASE_URL: database.url,
    DATA_DIR: mkdtempSync(join(tmpdir(), 'laden-world-')),
    DEMO: 'true',
    AUTH_SECRET: 'a secret for tests that is long enough',
    INTERNAL_SECRET: 'another secret for tests, long enough',
    STRIPE_SECRET_KEY: 'sk_test_simulator',
    STRIPE_PUBLISHABLE_KEY: 'pk_test_simulator',
    STRIPE_WEBHOOK_SECRET: 'whsec_test',
    STRIPE_API_BASE: simulator.url,
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'error',
    ...(process.env.TEST_REDIS_URL ? { REDIS_URL: process.env.TEST_REDIS_URL } : {}),
    ...extra,
  };
  await migrateQueues(readConfig(env));
  const stop = async () => {
    await simulator.close();
    await database.drop();
  };
  return { url, databaseUrl: database.url, simulator, env, stop };
}

/** The whole marketplace in this process, without web pages. */
export async function startWorld(extra: NodeJS.ProcessEnv = {}): Promise<World> {
  const ground = await prepareGround(extra);
  const { url, simulator, env } = ground;
  const host = await startHost({ name: 'test', services, http: true, jobs: true }, readConfig(env));
  const db = new pg.Pool({ connectionString: ground.databaseUrl, max: 4 });
  const stop = async () => {
    await host.close();
    await db.end();
    await ground.stop();
  };
  return { url, db, simulator, host, env, factory: new Factory(db, url), stop };
}
