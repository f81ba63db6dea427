import type { Patience } from './child/kept-running.js';

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
