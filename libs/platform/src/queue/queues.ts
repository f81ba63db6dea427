import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  createPostgresBackend,
  Queue,
  runMigrations,
  setDefaultBackendFactory,
  Worker,
  type JobsOptions,
  type Processor,
} from 'bullmq';
import pg from 'pg';
import type { QueueName } from '#contracts/services';
import { Config } from '../config/config.js';
import { PreparingClient } from '../database/preparing-client.js';

/** How often a job is tried and how long it waits in between; after the last try it lies among the dead letters. */
export const RETRIES = { attempts: 10, backoff: { type: 'exponential', delay: 500, jitter: 0.2 } } as const;

const DEFAULTS: JobsOptions = { ...RETRIES, removeOnComplete: true, removeOnFail: false };

/** BullMQ on PostgreSQL, or on Redis when REDIS_URL is set. One queue per service and lane; jobs carry their name. */
@Injectable()
export class Queues implements OnApplicationShutdown {
  private readonly pool?: pg.Pool;
  private readonly queues = new Map<QueueName, Queue>();
  private readonly workers: Worker[] = [];
  private readonly connection: object;

  constructor(@Inject(Config) private readonly config: Config) {
    if (config.REDIS_URL) {
      setDefaultBackendFactory();
      this.connection = { url: config.REDIS_URL, maxRetriesPerRequest: null };
      return;
    }
    setDefaultBackendFactory(createPostgresBackend as never);
    this.pool = new pg.Pool({
      Client: PreparingClient,
      connectionString: config.DATABASE_URL,
      max: 20,
      keepAlive: true,
      // A lost note that a job is done repeats the job, and a job is never lost: the outbox row that it came from goes
      // in a later, synchronous commit.
      options: '-c search_path=bullmq -c synchronous_commit=off',
    });
    // Every queue and worker listens for errors on the one pool.
    this.pool.setMaxListeners(64);
    this.pool.on('error', () => {});
    this.connection = this.pool;
  }

  queue(name: QueueName): Queue {
    let queue = this.queues.get(name);
    if (!queue) {
      queue = new Queue(name, { connection: this.connection as never, defaultJobOptions: DEFAULTS });
      queue.on('error', () => {});
      this.queues.set(name, queue);
    }
    return queue;
  }

  work(name: QueueName, process: Processor, concurrency = 8): Worker {
    const worker = new Worker(name, process, {
      connection: this.connection as never,
      concurrency,
      lockDuration: this.config.RECOVERY_MS,
      stalledInterval: this.config.RECOVERY_MS,
      maxStalledCount: 10,
    });
    this.workers.push(worker);
    return worker;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.workers.map((worker) => worker.close()));
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
    await this.pool?.end();
  }
}

/** Creates or updates BullMQ's own tables in the schema `bullmq`. Nothing to do on Redis. */
export async function migrateQueues(config: Config): Promise<void> {
  if (config.REDIS_URL) return;
  const client = new pg.Client({ connectionString: config.DATABASE_URL });
  await client.connect();
  try {
    await runMigrations(client as never, 'bullmq');
  } finally {
    await client.end();
  }
}
