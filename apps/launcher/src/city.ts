import { join } from 'node:path';
import { Children } from './child/children.js';
import type { Patience } from './child/kept-running.js';
import { claimDataFolder } from './data/claim-data-folder.js';
import { openDataFolder } from './data/open-data-folder.js';
import { OpenCity } from './open-city.js';
import { Leftovers } from './process/leftovers.js';
import { projectRoot } from './project.js';
import { RunningCity } from './running-city.js';
import { demandPort } from './shape/find-port.js';
import type { Listening } from './shape/listening.js';
import { readPort } from './shape/read-port.js';

export interface CityOptions {
  /** 0 takes any free one. */
  port?: number;
  host?: string;
  dataDir?: string;
  /** One process for each service instead of one for all. */
  split?: boolean;
  /** Puts the demo city into the database and opens the demo pages. */
  demo?: boolean;
  shops?: number;
  offers?: number;
  redisUrl?: string;
  /** Added to the environment of this process, or in its place for the same name. */
  env?: NodeJS.ProcessEnv;
  /** How the end of a child is answered; tests that kill on purpose say `{ onDeath: 'leave' }`. */
  patience?: Partial<Patience>;
  /** Programs to run in place of the built ones, by the name of the child. */
  programs?: Record<string, string>;
  /** Shows every line of the children's logs. */
  verbose?: boolean;
  /** Told what happens, line by line. */
  say?: (line: string) => void;
  /** Gives the start up; what has been started by then is stopped. */
  signal?: AbortSignal;
}

/** A running marketplace. */
export interface City {
  /** The one origin of pages and API. */
  readonly url: string;
  readonly databaseUrl: string;
  /** Undefined with real Stripe keys. */
  readonly simulatorUrl: string | undefined;
  /** What every process of the product was told, the keys of the simulator among it. */
  readonly env: NodeJS.ProcessEnv;
  /** The processes of the product by name, without those that are down at the moment. */
  readonly pids: Record<string, number>;
  /** Resolves when the city has stopped: with the reason if it stopped by itself. */
  readonly ended: Promise<Error | undefined>;
  /** Ends one process with a signal and resolves when it is gone. It is started again unless `onDeath` is `leave`. */
  kill(name: string, signal?: NodeJS.Signals): Promise<void>;
  /** Starts a process that is down, with something added to its environment, and waits until it serves. */
  start(name: string, env?: NodeJS.ProcessEnv): Promise<void>;
  /** Resolves when a process that is being started again serves. */
  ready(name: string): Promise<void>;
  /** Stops everything in order, the database last. */
  stop(): Promise<void>;
  /** Kills everything at once; the database closes by the quickest safe way. */
  killHard(): void;
}

/** Starts a marketplace with all it needs on this machine; throws CannotStart when something is in the way. */
export async function startCity(options: CityOptions = {}): Promise<City> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...(options.redisUrl ? { REDIS_URL: options.redisUrl } : {}),
    ...options.env,
  };
  const say = options.say ?? (() => undefined);
  const dataDir = openDataFolder(options.dataDir ?? (env.DATA_DIR || join(projectRoot, '.data')));
  const claim = await claimDataFolder(dataDir);
  const leftovers = new Leftovers(dataDir);
  const children = new Children({ dataDir, leftovers, say, verbose: options.verbose ?? false });
  const city = new RunningCity({ children, patience: options.patience ?? {}, say, release: () => claim.release() });
  options.signal?.addEventListener('abort', () => void city.stop());
  if (options.signal?.aborted) void city.stop();
  try {
    await leftovers.end(say);
    const listening = await chooseListening(options, env);
    return await new OpenCity(city, { options, env, dataDir, listening, say }).open();
  } catch (error) {
    await city.stop();
    throw city.failure ?? error;
  }
}

async function chooseListening(options: CityOptions, env: NodeJS.ProcessEnv): Promise<Listening> {
  const host = options.host ?? (env.HOST || 'localhost');
  return { host, port: await demandPort(options.port ?? readPort(env.PORT), host) };
}
