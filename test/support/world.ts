import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
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
];

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** The whole marketplace in this process, without web pages, on an own database and simulator. */
export async function startWorld(extra: NodeJS.ProcessEnv = {}): Promise<World> {
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
  const config = readConfig(env);
  await migrateQueues(config);
  const host = await startHost({ name: 'test', services, http: true, jobs: true }, config);
  const db = new pg.Pool({ connectionString: database.url, max: 4 });
  return {
    url,
    db,
    simulator,
    host,
    env,
    factory: new Factory(db, url),
    stop: async () => {
      await host.close();
      await simulator.close();
      await db.end();
      await database.drop();
    },
  };
}
