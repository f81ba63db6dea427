import 'reflect-metadata';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { Actor } from '#contracts/actor';
import type { FactName, Facts } from '#contracts/facts';
import { AccountsPort, type PortClass } from '#contracts/ports';
import { readConfig } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { dataSource } from '#platform/database/source';
import { PlatformModule } from '#platform/host/platform.module';
import type { ServiceDefinition } from '#platform/host/service.module';
import { IdempotencyInterceptor } from '#platform/http/idempotency';
import { ProblemFilter } from '#platform/http/problem.filter';
import { validation } from '#platform/http/validation';
import { newId } from '#platform/ids';
import { Log } from '#platform/log';
import { handlersOf, jobsOf, Registry } from '#platform/queue/service';
import { freshDatabase } from './database.js';

/** What a neighbour answers in a test: the port and an object with its methods. */
export interface Neighbour {
  port: unknown;
  answer: object;
}

export interface OutboxFact<N extends FactName = FactName> {
  name: N;
  payload: Facts[N];
}

export interface TestService {
  app: NestFastifyApplication;
  database: Database;
  /** Asks the service's own port, as a neighbour would. */
  get<T>(token: abstract new (...args: never[]) => T): T;
  /** Delivers a fact to the service's handler, in one transaction. */
  deliver<N extends FactName>(name: N, payload: Facts[N], eventId?: string): Promise<void>;
  /** Does the jobs that wait in the outbox, until none is left; answers their names. */
  work(): Promise<string[]>;
  /** The facts that the service has published and that were not looked at yet. */
  facts(): Promise<OutboxFact[]>;
  /** A JSON request; `as` is the person who is signed in. */
  call(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    ask?: { body?: object; as?: Actor },
  ): Promise<Answer>;
  stop(): Promise<void>;
}

export interface Answer {
  status: number;
  body: never;
  headers: Record<string, unknown>;
}

const SECRETS = {
  AUTH_SECRET: 'a'.repeat(32),
  INTERNAL_SECRET: 'i'.repeat(32),
  STRIPE_SECRET_KEY: 'sk_test_1',
  STRIPE_PUBLISHABLE_KEY: 'pk_test_1',
  STRIPE_WEBHOOK_SECRET: 'whsec_1',
  LOG_LEVEL: 'silent',
  CITY_SECOND_FACTOR: 'optional',
};

/** One service on its own migrated database, HTTP included but not listening. Its neighbours are what the test says. */
export async function startService(
  service: ServiceDefinition,
  neighbours: Neighbour[] = [],
  settings: Record<string, string> = {},
): Promise<TestService> {
  const fresh = await freshDatabase();
  const config = readConfig({ ...SECRETS, ...settings, DATABASE_URL: fresh.url, DATABASE_POOL: '8' });
  const log = new Log(config.LOG_LEVEL, service.name);
  const source = await dataSource(config, [service]).initialize();
  const database = new Database(source);
  const module = await Test.createTestingModule({
    imports: [PlatformModule.with(config, database, log), service.module],
  }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  app.useGlobalPipes(validation());
  app.useGlobalFilters(new ProblemFilter(log));
  app.useGlobalInterceptors(new IdempotencyInterceptor(database));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const registry = app.get(Registry);
  const people = new Map<string, Actor>();
  for (const neighbour of [{ port: AccountsPort, answer: signedIn(people) }, ...neighbours]) {
    const port = neighbour.port as PortClass;
    const known = registry.get(port.service)?.port?.answer ?? {};
    registry.add({
      name: port.service,
      events: null,
      jobs: null,
      port: { type: port, answer: Object.assign({}, known, neighbour.answer) },
    });
  }
  const present = registry.get(service.name)!;
  return {
    app,
    database,
    get: (token) => app.get(token as never, { strict: false }),
    deliver: (name, payload, eventId = newId()) => {
      const handler = handlersOf(present.events!.constructor).find((entry) => entry.name === name)!;
      return database.transaction((tx) =>
        (present.events as Record<string, (...args: unknown[]) => Promise<void>>)[handler.method]!(tx, payload, {
          eventId,
        }),
      );
    },
    work: () => workOff(database, service, present.jobs!),
    facts: () =>
      database.rows<OutboxFact>(
        `with taken as (delete from ${service.name}.outbox where kind = 'fact' returning id, name, payload)
         select name, payload from taken order by id`,
      ),
    call: (method, url, ask = {}) => call(app, people, method, url, ask),
    stop: async () => {
      await app.close();
      await source.destroy();
      await fresh.drop();
    },
  };
}

function signedIn(people: Map<string, Actor>): Pick<AccountsPort, 'actor'> {
  return { actor: async ({ cookie }) => people.get(cookie) ?? null };
}

async function workOff(database: Database, service: ServiceDefinition, jobs: object): Promise<string[]> {
  const done: string[] = [];
  for (;;) {
    const rows = await database.rows<{ name: string; payload: unknown }>(
      `with taken as (delete from ${service.name}.outbox where kind = 'job' returning id, name, payload)
       select name, payload from taken order by id`,
    );
    if (rows.length === 0) return done;
    for (const row of rows) {
      const spec = jobsOf(jobs.constructor).find((entry) => entry.name === row.name)!;
      await (jobs as Record<string, (payload: unknown) => Promise<unknown>>)[spec.method]!(row.payload);
      done.push(row.name);
    }
  }
}

async function call(
  app: NestFastifyApplication,
  people: Map<string, Actor>,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  url: string,
  ask: { body?: object; as?: Actor },
): Promise<Answer> {
  const cookie = ask.as ? `person=${ask.as.personId}` : undefined;
  if (ask.as) people.set(cookie!, ask.as);
  const answer = await app.inject({
    method,
    url,
    headers: cookie ? { cookie } : {},
    ...(ask.body ? { payload: ask.body } : {}),
  });
  const body = answer.body === '' ? null : (JSON.parse(answer.body) as unknown);
  return { status: answer.statusCode, body: body as never, headers: answer.headers };
}
