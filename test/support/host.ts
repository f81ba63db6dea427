import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, type Config } from '#platform/config/config';
import { startHost, type RunningHost } from '#platform/host/host';
import type { ServiceDefinition } from '#platform/host/service.module';
import { migrateQueues } from '#platform/queue/queues';
import { freshDatabase } from './database.js';
import { Visitor } from './visitor.js';

export interface ListeningHost {
  host: RunningHost;
  config: Config;
  /** A new visitor: own cookies, own address. */
  visitor(): Visitor;
  stop(): Promise<void>;
}

/** A listening process with these services on an own database and data folder; jobs only when asked for. */
export async function listeningHost(
  services: ServiceDefinition[],
  settings: Record<string, string> = {},
  jobs = false,
): Promise<ListeningHost> {
  const fresh = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'laden-host-'));
  const config = readConfig({
    PORT: '0',
    DATABASE_URL: fresh.url,
    DATABASE_POOL: '8',
    DATA_DIR: folder,
    AUTH_SECRET: 'an authentication secret only for tests',
    INTERNAL_SECRET: 'an internal secret that is only for tests',
    STRIPE_SECRET_KEY: 'sk_test_1',
    STRIPE_PUBLISHABLE_KEY: 'pk_test_1',
    STRIPE_WEBHOOK_SECRET: 'whsec_1',
    LOG_LEVEL: 'silent',
    CITY_SECOND_FACTOR: 'optional',
    ...settings,
  });
  await migrateQueues(config);
  const host = await startHost({ name: 'test', services, http: true, jobs }, config);
  let visitors = 0;
  return {
    host,
    config,
    visitor: () => new Visitor(host.url.replace('[::1]', 'localhost'), config.PUBLIC_URL, `10.0.0.${++visitors}`),
    stop: async () => {
      await host.close();
      await fresh.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
