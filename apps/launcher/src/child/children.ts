import { CannotStart } from '../cannot-start.js';
import type { Leftovers } from '../process/leftovers.js';
import { ChildLog } from './child-log.js';
import { Child, type ChildSpec } from './child.js';

interface Household {
  dataDir: string;
  leftovers: Leftovers;
  say(line: string): void;
  verbose: boolean;
}

/** Starts children and knows which ones run. */
export class Children {
  private readonly running = new Set<Child>();
  private isClosed = false;

  constructor(private readonly household: Household) {}

  launch(spec: ChildSpec): Child {
    if (this.isClosed) throw new CannotStart('Everything is being stopped.');
    const log = new ChildLog(this.household.dataDir, spec.name);
    const child = new Child(spec, log);
    this.running.add(child);
    this.household.leftovers.note(spec.name, child.pid);
    const unfollow = this.household.verbose ? log.follow((line) => this.show(spec.name, line)) : undefined;
    void child.exited.then(() => {
      this.running.delete(child);
      this.household.leftovers.forget(child.pid);
      unfollow?.();
    });
    return child;
  }

  /** Runs something that ends by itself; throws CannotStart with its last lines when it failed. */
  async runToTheEnd(spec: ChildSpec): Promise<void> {
    await this.launch(spec).done();
  }

  /** No child is started from now on. */
  close(): void {
    this.isClosed = true;
  }

  /** Ends those that are left, all at once. */
  async stopAll(graceMs: number, except?: Child): Promise<void> {
    await Promise.all([...this.running].filter((child) => child !== except).map((child) => child.stop(graceMs)));
  }

  killAll(except?: Child): void {
    for (const child of this.running) if (child !== except) child.killGroup();
  }

  private show(name: string, line: string): void {
    this.household.say(`${name.padEnd(13)} | ${line}`);
  }
}
