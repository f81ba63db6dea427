import 'reflect-metadata';
import type { FactName, Facts } from '#contracts/facts';
import type { PortClass } from '#contracts/ports';
import type { QueueName, ServiceName } from '#contracts/services';
import type { Tx } from '../database/database.js';

const HANDLERS = Symbol('fact handlers');
const AHEAD = Symbol('what is looked up ahead of a fact');
const JOBS = Symbol('job handlers');

export interface FactMeta {
  eventId: string;
  /** What the method marked `@Ahead` for this fact answered; undefined when there is none. */
  ahead?: unknown;
}

export interface JobSpec {
  name: string;
  method: string;
  /** Repeats every so many milliseconds. */
  every?: number;
  /** The lane it waits in; without one in the queue of its service. */
  lane?: QueueName;
}

type FactHandler<N extends FactName> = (tx: Tx, payload: Facts[N], meta: FactMeta) => Promise<void>;
type JobHandler = (payload: never) => Promise<unknown>;

/** What a decorator sees of the method: only readable, so that a handler may take fewer arguments. */
interface Method<T> {
  value?: T;
}

function remember<T>(target: object, key: symbol, entry: T): void {
  const entries: T[] = Reflect.getOwnMetadata(key, target.constructor) ?? [];
  entries.push(entry);
  Reflect.defineMetadata(key, entries, target.constructor);
}

/** Marks the one method of a service that reacts to a fact, in the transaction that notes it in the inbox. */
export function On<N extends FactName>(name: N) {
  return (target: object, method: string, _descriptor: Method<FactHandler<N>>): void =>
    remember(target, HANDLERS, { name, method });
}

/**
 * Marks a method that is asked before the transaction of the fact's handler begins and may therefore call out. Its
 * answer reaches the handler as `meta.ahead`. It runs again with every repetition, so it only looks up.
 */
export function Ahead<N extends FactName>(name: N) {
  return (target: object, method: string, _descriptor: Method<(payload: Facts[N]) => Promise<unknown>>): void =>
    remember(target, AHEAD, { name, method });
}

/**
 * Marks a method that does a scheduled job. It may call out; it opens its own transactions. Heaps of work take a lane
 * of their own, in which each process does one at a time.
 */
export function Job(name: string, lane?: QueueName) {
  return (target: object, method: string, _descriptor: Method<JobHandler>): void =>
    remember(target, JOBS, { name, method, lane });
}

/** Marks a method that runs again and again while workers run, `ms` apart, once in all processes together. */
export function Every(ms: number, name: string) {
  return (target: object, method: string, _descriptor: Method<() => Promise<unknown>>): void =>
    remember(target, JOBS, { name, method, every: ms });
}

export const handlersOf = (type: object): { name: FactName; method: string }[] =>
  Reflect.getOwnMetadata(HANDLERS, type) ?? [];
export const aheadOf = (type: object): { name: FactName; method: string }[] =>
  Reflect.getOwnMetadata(AHEAD, type) ?? [];
export const jobsOf = (type: object): JobSpec[] => Reflect.getOwnMetadata(JOBS, type) ?? [];

/** One service that is present in this process. */
export interface PresentService {
  name: ServiceName;
  events: object | null;
  jobs: object | null;
  port: { type: PortClass; answer: object } | null;
}

/** The lanes that jobs of this service wait in. */
export const lanesOf = (service: PresentService): QueueName[] => [
  ...new Set(service.jobs ? jobsOf(service.jobs.constructor).flatMap(({ lane }) => lane ?? []) : []),
];

/** The queue that a job of this service waits in. */
export function queueOf(service: PresentService, job: string): QueueName {
  const spec = service.jobs ? jobsOf(service.jobs.constructor).find(({ name }) => name === job) : undefined;
  return spec?.lane ?? service.name;
}

/** The services that are present in this process. */
export class Registry {
  private readonly services = new Map<ServiceName, PresentService>();

  add(service: PresentService): void {
    this.services.set(service.name, service);
  }

  get(name: ServiceName): PresentService | undefined {
    return this.services.get(name);
  }

  all(): PresentService[] {
    return [...this.services.values()];
  }
}
