import type { Simulation } from '../simulation.js';
import type { Change } from '../store/change.js';
import type { Chore } from './chore.js';

const longestSleep = 3600 * 1000;

/** What each kind of chore does, given the id it is about. */
export type ChoreVerbs = Record<Chore['verb'], (change: Change, about: string) => void>;

/** Does what is due, each chore in a change of its own. Chores are kept, so a restart only makes them late. */
export class RunChores {
  private timer: NodeJS.Timeout | undefined;
  private next = Infinity;

  constructor(
    private readonly simulation: Simulation,
    private readonly verbs: ChoreVerbs,
  ) {}

  resume(): void {
    for (const row of this.simulation.store.rows('chore')) this.notice(row.value);
  }

  notice(chore: Chore): void {
    if (chore.due >= this.next) return;
    this.next = chore.due;
    this.sleep();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private sleep(): void {
    clearTimeout(this.timer);
    if (this.next === Infinity) return;
    const pause = Math.min(Math.max(this.next - Date.now(), 0), longestSleep);
    this.timer = setTimeout(() => this.runDue(), pause);
  }

  private runDue(): void {
    const { store } = this.simulation;
    const now = Date.now();
    this.next = Infinity;
    for (const row of store.rows('chore')) {
      if (row.value.due > now) this.next = Math.min(this.next, row.value.due);
      else this.run(row.owner, row.value);
    }
    this.sleep();
  }

  private run(owner: string, chore: Chore): void {
    const change = this.simulation.begin({ requestId: null, idempotencyKey: null }, owner);
    try {
      this.verbs[chore.verb](change, chore.about);
    } catch (error) {
      console.error(`Stripe simulator: ${chore.verb} of ${chore.about} did not work:`, error);
      change.discard();
    }
    change.remove('chore', chore.id);
    this.simulation.commit(change);
  }
}
