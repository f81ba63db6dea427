import type { Children } from './child/children.js';
import type { Child, ChildSpec } from './child/child.js';
import { KeptRunning, usualPatience, type Patience } from './child/kept-running.js';
import { CannotStart } from './cannot-start.js';
import type { City } from './city.types.js';
import { endOldServer } from './database/end-old-server.js';
import type { RunningDatabase } from './database/start-database.js';

/** In the order in which they are stopped: first whoever lets requests in, the bank last. */
const ranks = ['front', 'workers', 'services', 'simulator'] as const;
export type Rank = (typeof ranks)[number];

export interface CityGround {
  children: Children;
  patience: Partial<Patience>;
  say(line: string): void;
  /** Gives the data folder free for the next one. */
  release(): void;
}

/** What a process may take to finish the requests and jobs it has begun. */
const drainMs = 10_000;

/** The processes of one marketplace, from the first start to the orderly end. */
export class RunningCity implements City {
  url = '';
  databaseUrl = '';
  simulatorUrl: string | undefined;
  env: NodeJS.ProcessEnv = {};
  readonly ended: Promise<Error | undefined>;
  private readonly kept = new Map<string, { rank: Rank; child: KeptRunning }>();
  private database: RunningDatabase | undefined;
  private stopped: Promise<void> | undefined;
  private reason: Error | undefined;
  private tellEnd: (reason: Error | undefined) => void = () => undefined;

  constructor(private readonly ground: CityGround) {
    this.ended = new Promise((resolve) => (this.tellEnd = resolve));
  }

  get pids(): Record<string, number> {
    const pairs = [...this.kept].map(([name, { child }]) => [name, child.pid] as const);
    return Object.fromEntries(pairs.filter((pair): pair is [string, number] => pair[1] !== undefined));
  }

  /** Why everything stopped, when it was nobody's wish. */
  get failure(): Error | undefined {
    return this.reason;
  }

  launch(spec: ChildSpec): Child {
    return this.ground.children.launch(spec);
  }

  async runToTheEnd(spec: ChildSpec): Promise<void> {
    await this.ground.children.runToTheEnd(spec);
  }

  /** Starts a process that is to run as long as the city does, and waits until it serves. */
  async keep(rank: Rank, spec: ChildSpec): Promise<void> {
    const around = {
      launch: (again: ChildSpec) => this.launch(again),
      say: this.ground.say,
      giveUp: (reason: Error) => this.giveUp(reason),
    };
    const child = new KeptRunning(spec, around, { ...usualPatience, ...this.ground.patience });
    this.kept.set(spec.name, { rank, child });
    await child.start();
  }

  /** Without its database the city cannot go on. */
  dependOn(database: RunningDatabase): void {
    this.database = database;
    void database.child
      .farewell()
      .then((farewell) => this.giveUp(new CannotStart(`${farewell}\nSo everything stops.`)));
  }

  async kill(name: string, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    await this.named(name).kill(signal);
  }

  async start(name: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
    await this.named(name).start(env);
  }

  async ready(name: string): Promise<void> {
    await this.named(name).ready();
  }

  async stop(): Promise<void> {
    this.stopped ??= this.stopInOrder();
    await this.stopped;
  }

  killHard(): void {
    void this.stop();
    for (const { child } of this.kept.values()) child.killHard();
    this.ground.children.killAll(this.database?.child);
    this.database?.child.send({ stop: 'immediate' });
  }

  private async stopInOrder(): Promise<void> {
    this.ground.children.close();
    for (const rank of ranks) {
      const children = [...this.kept.values()].filter((one) => one.rank === rank);
      await Promise.all(children.map(({ child }) => child.stop(drainMs)));
    }
    await this.ground.children.stopAll(drainMs, this.database?.child);
    await this.closeDatabase();
    await this.ground.children.stopAll(drainMs);
    this.ground.release();
    this.tellEnd(this.reason);
  }

  private async closeDatabase(): Promise<void> {
    await this.database?.stop();
    // If its host was killed, the server itself still runs.
    if (this.database) await endOldServer(this.database.directory);
  }

  private giveUp(reason: Error): void {
    if (this.stopped) return;
    this.reason = reason;
    void this.stop();
  }

  private named(name: string): KeptRunning {
    const found = this.kept.get(name);
    if (!found)
      throw new Error(`No process of this city is called ${name}: there are ${[...this.kept.keys()].join(', ')}`);
    return found.child;
  }
}
