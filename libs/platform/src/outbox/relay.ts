import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { FACTS, type FactName } from '#contracts/facts';
import type { QueueName, ServiceName } from '#contracts/services';
import { Config } from '../config/config.js';
import { passBoundary } from '../crash.js';
import { Database } from '../database/database.js';
import { Log } from '../log.js';
import { Queues } from '../queue/queues.js';
import { queueOf, Registry } from '../queue/service.js';
import { Consumers } from './consumers.js';

interface Claimed {
  id: string;
  kind: 'fact' | 'job';
  name: string;
  payload: object;
  delay: number;
}

const BATCH = 200;
const FEW = 12;
const POLL_MS = 1_000;
/** A handler that takes longer is left to itself and its fact to the queue as well; the inbox takes it once. */
const PATIENCE_MS = 2_000;

/**
 * Carries outbox rows to the queues: right after a commit, and by polling for what a crash left behind. Rows are
 * claimed for a while, enqueued outside any transaction under the row's id, then deleted; a crash in between
 * sends them again and the inbox takes them once.
 */
@Injectable()
export class OutboxRelay implements OnApplicationShutdown {
  private timer?: NodeJS.Timeout;
  private readonly running = new Map<ServiceName, Promise<void>>();
  private readonly again = new Set<ServiceName>();
  private stopped = false;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Queues) private readonly queues: Queues,
    @Inject(Registry) private readonly registry: Registry,
    @Inject(Consumers) private readonly consumers: Consumers,
    @Inject(Config) private readonly config: Config,
    @Inject(Log) private readonly log: Log,
  ) {}

  start(): void {
    this.database.onCommit((services) => services.forEach((service) => this.nudge(service)));
    const poll = () => this.registry.all().forEach((service) => this.nudge(service.name));
    this.timer = setInterval(poll, POLL_MS);
    poll();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await Promise.allSettled(this.running.values());
  }

  private nudge(service: ServiceName): void {
    if (this.stopped) return;
    if (this.running.has(service)) {
      this.again.add(service);
      return;
    }
    const run = this.drain(service)
      .catch((error: unknown) =>
        this.log.warn({ service, err: error }, 'the outbox could not be relayed, trying again'),
      )
      .finally(() => {
        this.running.delete(service);
        if (this.again.delete(service)) this.nudge(service);
      });
    this.running.set(service, run);
  }

  private async drain(service: ServiceName): Promise<void> {
    for (;;) {
      const rows = await this.claim(service);
      if (rows.length === 0) return;
      await this.enqueue(service, rows);
      passBoundary();
      await this.database.rows(`delete from ${service}.outbox where id = any($1)`, [rows.map((row) => row.id)]);
      if (rows.length < BATCH) return;
    }
  }

  private claim(service: ServiceName): Promise<Claimed[]> {
    return this.database.read<Claimed>(
      `claim-${service}-outbox`,
      `update ${service}.outbox set claimed_until = now() + make_interval(secs => $1 / 1000.0)
        where id in (select id from ${service}.outbox
                      where claimed_until is null or claimed_until < now()
                      order by id limit ${BATCH} for update skip locked)
        returning id, kind, name, payload,
                  greatest(0, extract(epoch from not_before - now()) * 1000)::int as delay`,
      [this.config.RECOVERY_MS],
    );
  }

  private async enqueue(service: ServiceName, rows: Claimed[]): Promise<void> {
    const own = this.registry.get(service)!;
    const byQueue = new Map<QueueName, Claimed[]>();
    for (const row of rows) {
      const receivers = row.kind === 'job' ? [queueOf(own, row.name)] : FACTS[row.name as FactName].to;
      for (const receiver of receivers) {
        byQueue.set(receiver, [...(byQueue.get(receiver) ?? []), row]);
      }
    }
    const batches = [...byQueue].map(async ([receiver, sent]) => this.add(receiver, await this.takeIn(receiver, sent)));
    await Promise.all(batches);
  }

  /**
   * Hands a few facts straight to their handlers when those are in this process, and answers what is left for the
   * queue: jobs, facts for elsewhere, all of a crowd, and what failed or took too long.
   */
  private async takeIn(queue: QueueName, rows: Claimed[]): Promise<Claimed[]> {
    // No fact goes down a lane.
    const receiver = queue as ServiceName;
    if (rows.length > FEW || !this.consumers.has(receiver)) return rows;
    const left = await Promise.all(rows.map((row) => this.isLeft(receiver, row)));
    return rows.filter((_, at) => left[at]);
  }

  private async isLeft(receiver: ServiceName, { id, kind, name, payload }: Claimed): Promise<boolean> {
    if (kind === 'job') return true;
    let patience: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => (patience = setTimeout(resolve, PATIENCE_MS, true)));
    const taken = this.consumers.takeIn(receiver, { id, name: name as FactName, payload }).then(
      () => false,
      (error: unknown) => {
        this.log.warn({ service: receiver, fact: name, id, err: error }, 'a fact goes to the queue to be tried again');
        return true;
      },
    );
    return Promise.race([taken, late]).finally(() => clearTimeout(patience));
  }

  /** On PostgreSQL BullMQ makes two temporary tables for a bulk: that pays from a dozen jobs on, not below. */
  private async add(receiver: QueueName, rows: Claimed[]): Promise<void> {
    if (rows.length === 0) return;
    const queue = this.queues.queue(receiver);
    const jobs = rows.map((row) => ({
      name: `${row.kind}.${row.name}`,
      data: row.payload,
      opts: { jobId: row.id, ...(row.delay ? { delay: row.delay } : {}) },
    }));
    if (jobs.length > FEW) await queue.addBulk(jobs);
    else for (const job of jobs) await queue.add(job.name, job.data, job.opts);
  }
}
