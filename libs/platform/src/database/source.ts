import { DataSource, type EntitySchema } from 'typeorm';
import type { ServiceName } from '#contracts/services';
import type { Config } from '../config/config.js';
import { IdempotencyKeyEntity } from '../http/idempotency-key.entity.js';
import { inboxOf, outboxOf } from './mailbags.js';
import { PreparingClient } from './preparing-client.js';

export type Entity = (new () => object) | EntitySchema;

/** One connection pool for the schemas of the services that are present. Never changes the schema by itself. */
export function dataSource(
  config: Pick<Config, 'DATABASE_URL' | 'DATABASE_POOL'>,
  services: { name: ServiceName; entities: Entity[] }[],
): DataSource {
  return new DataSource({
    type: 'postgres',
    url: config.DATABASE_URL,
    poolSize: config.DATABASE_POOL,
    entities: [
      IdempotencyKeyEntity,
      ...services.flatMap((service) => [...service.entities, outboxOf(service.name), inboxOf(service.name)]),
    ],
    synchronize: false,
    migrationsRun: false,
    logging: false,
    installExtensions: false,
    extra: {
      Client: PreparingClient,
      keepAlive: true,
      idle_in_transaction_session_timeout: 30_000,
      statement_timeout: 30_000,
    },
  });
}
