import { SERVICES, type ServiceName } from '#contracts/services';
import type { ChildSpec } from '../child/child.js';
import type { Listening } from './listening.js';

/** The processes of the product, in the order in which they are stopped. */
export interface Shape {
  /** Whoever listens on the public port. */
  front: ChildSpec;
  workers: ChildSpec[];
  services: ChildSpec[];
}

/** Finds the built program of a child by its name. */
export type ProgramOf = (name: string) => string;

/** Everything in one process: the small city. */
export function oneProcess(env: NodeJS.ProcessEnv, listening: Listening, programOf: ProgramOf): Shape {
  const front = { name: 'marketplace', program: programOf('marketplace'), env: { ...env, ...heard(listening) } };
  return { front, workers: [], services: [] };
}

/** Ports on the loopback address for the processes behind the gateway. */
export type PortsBehind = Record<ServiceName | 'workers', number>;

/** Each service alone, one process for the jobs, and a gateway in front. */
export function split(env: NodeJS.ProcessEnv, listening: Listening, ports: PortsBehind, programOf: ProgramOf): Shape {
  const behind = (port: number) => heard({ host: '127.0.0.1', port });
  const pool = (size: number) => ({ DATABASE_POOL: env.DATABASE_POOL || String(size) });
  const urls = Object.fromEntries(SERVICES.map((name) => [name, `http://127.0.0.1:${ports[name]}`]));
  const others = (self?: ServiceName) => urlEnv(Object.entries(urls).filter(([name]) => name !== self));
  return {
    front: {
      name: 'gateway',
      program: programOf('gateway'),
      env: { ...env, ...heard(listening), ...others(), ...pool(2) },
    },
    // They hold every service themselves, so nobody's address is needed.
    workers: [
      { name: 'workers', program: programOf('workers'), env: { ...env, ...behind(ports.workers), ...pool(16) } },
    ],
    services: SERVICES.map((name) => ({
      name,
      program: programOf(name),
      env: { ...env, ...behind(ports[name]), ...others(name), ...pool(6) },
    })),
  };
}

function heard({ host, port }: Listening): NodeJS.ProcessEnv {
  return { HOST: host, PORT: String(port) };
}

function urlEnv(urls: [string, string][]): NodeJS.ProcessEnv {
  return Object.fromEntries(urls.map(([name, url]) => [`${name.toUpperCase()}_URL`, url]));
}
