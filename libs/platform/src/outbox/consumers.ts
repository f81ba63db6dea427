import { Inject, Injectable } from '@nestjs/common';
import type { Job } from 'bullmq';
import { factsFor, type FactName } from '#contracts/facts';
import type { QueueName, ServiceName } from '#contracts/services';
import { Database, rowsOf, type Tx } from '../database/database.js';
import { Log } from '../log.js';
import { Queues } from '../queue/queues.js';
import {
  aheadOf,
  handlersOf,
  jobsOf,
  lanesOf,
  Registry,
  type FactMeta,
  type PresentService,
} from '../queue/service.js';

const TIDY = 'tidy';
const HOUR = 3_600_000;

type Handler = (tx: Tx, payload: unknown, meta: FactMeta) => Promise<void>;
type Work = (payload: unknown) => Promise<unknown>;

export interface ArrivedFact {
  /** Of its outbox row. */
  id: string;
  name: FactName;
  payload: unknown;
}

/** Runs what arrives in the queues of the services that are present: facts once through the inbox, jobs as they come. */
@Injectable()
export class Consumers {
  private working = false;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Queues) private readonly queues: Queues,
    @Inject(Registry) private readonly registry: Registry,
    @Inject(Log) private readonly log: Log,
  ) {}

  /** Refuses to go on when a fact lacks its handler, has two, or has one that nobody asked for. */
  check(): void {
    const faults = this.registry.all().flatMap((service) => {
      const handled = service.events ? handlersOf(service.events.constructor).map((handler) => handler.name) : [];
      const wanted = factsFor(service.name);
      return [
        ...wanted.filter((fact) => !handled.includes(fact)).map((fact) => `${service.name} has no handler for ${fact}`),
        ...handled
          .filter((fact) => !wanted.includes(fact))
          .map((fact) => `${service.name} handles ${fact} without being listed`),
        ...handled
          .filter((fact, at) => handled.indexOf(fact) !== at)
          .map((fact) => `${service.name} handles ${fact} twice`),
      ];
    });
    if (faults.length > 0) {
      throw new Error(`facts and handlers do not match: ${faults.join('; ')}`);
    }
  }

  async start(): Promise<void> {
    this.working = true;
    for (const service of this.registry.all()) {
      if (!service.events && !service.jobs) continue;
      this.startWorker(service, service.name);
      for (const lane of lanesOf(service)) this.startWorker(service, lane, 1);
      await this.startTimers(service);
    }
  }

  private startWorker(service: PresentService, queue: QueueName, concurrency?: number): void {
    const worker = this.queues.work(queue, (job) => this.run(service, job), concurrency);
    worker.on('error', (error) => this.log.warn({ service: service.name, err: error }, 'worker'));
    worker.on('failed', (job, error) =>
      this.log.warn(
        { service: service.name, job: job?.name, id: job?.id, attempt: job?.attemptsMade, err: error },
        'job failed',
      ),
    );
  }

  /** Whether this process handles facts for a service, so that they need not go through its queue. */
  has(name: ServiceName): boolean {
    return this.working && this.registry.get(name)?.events != null;
  }

  /** Handles a fact here and now. Throws what its handler throws; nothing of it is kept then. */
  async takeIn(receiver: ServiceName, { id, name, payload }: ArrivedFact): Promise<void> {
    await this.handle(this.registry.get(receiver)!, { id, name, payload });
  }

  private async startTimers(service: PresentService): Promise<void> {
    const own = service.jobs ? jobsOf(service.jobs.constructor).filter((job) => job.every) : [];
    const timers = [...own, { name: TIDY, every: HOUR }];
    for (const timer of timers) {
      await this.queues
        .queue(service.name)
        .upsertJobScheduler(
          `every-${timer.name}`,
          { every: timer.every! },
          { name: `job.${timer.name}`, data: {}, opts: { attempts: 1, removeOnFail: { count: 20 } } },
        );
    }
  }

  private async run(service: PresentService, job: Job): Promise<unknown> {
    const dot = job.name.indexOf('.');
    const name = job.name.slice(dot + 1);
    return job.name.slice(0, dot) === 'fact'
      ? this.handle(service, { id: job.id!, name: name as FactName, payload: job.data })
      : this.work(service, name, job);
  }

  private async handle(service: PresentService, { id, name, payload }: ArrivedFact): Promise<void> {
    const spec = handlersOf(service.events!.constructor).find((handler) => handler.name === name);
    if (!spec) throw new Error(`${service.name} has no handler for ${name}`);
    const handler = (service.events as Record<string, Handler>)[spec.method]!.bind(service.events);
    const ahead = await this.lookAhead(service, name, payload);
    await this.database.transaction(async (tx) => {
      const fresh = await rowsOf(
        tx,
        `insert into ${service.name}.inbox (event_id, consumer) values ($1, $2) on conflict do nothing returning 1`,
        [id, spec.method],
      );
      if (fresh.length > 0) {
        await handler(tx, payload, { eventId: id, ahead });
      }
    });
  }

  private lookAhead(service: PresentService, name: FactName, payload: unknown): Promise<unknown> | undefined {
    const spec = aheadOf(service.events!.constructor).find((ahead) => ahead.name === name);
    return spec && (service.events as Record<string, Work>)[spec.method]!.call(service.events, payload);
  }

  private work(service: PresentService, name: string, job: Job): Promise<unknown> {
    if (name === TIDY) return this.tidy(service);
    const spec = service.jobs ? jobsOf(service.jobs.constructor).find((entry) => entry.name === name) : undefined;
    if (!spec) throw new Error(`${service.name} has no job ${name}`);
    return (service.jobs as Record<string, Work>)[spec.method]!.call(service.jobs, job.data);
  }

  /** Forgets what no repetition can refer to any more: facts handled long ago, answers kept for their day. */
  private async tidy({ name }: PresentService): Promise<void> {
    await this.database.rows(`delete from ${name}.inbox where handled_at < now() - interval '30 days'`);
    await this.database.rows(`delete from platform.idempotency_keys where created_at < now() - interval '1 day'`);
  }
}
