import type { RunChores } from './chore/run-chores.js';
import { Change, type Cause } from './store/change.js';
import type { Store } from './store/store.js';
import type { DeliverWebhooks } from './webhook/deliver-webhooks.js';
import type { PlanDeliveries } from './webhook/plan-deliveries.js';

/** The running whole: where changes begin and where they become real. */
export class Simulation {
  /** Set once, right after both are made: chores begin changes themselves. */
  chores: RunChores | undefined;

  constructor(
    readonly store: Store,
    readonly plans: PlanDeliveries,
    readonly webhooks: DeliverWebhooks,
  ) {}

  begin(cause: Cause, account?: string): Change {
    return Change.on(this.store, (event, lane) => this.plans.plan(event, lane), cause, account);
  }

  /** Written, then sent: an event nobody would find again must not leave. */
  commit(change: Change): void {
    const writes = change.writes();
    this.store.commit(writes);
    for (const write of writes) {
      if ('gone' in write) continue;
      const row = write;
      if (row.kind === 'delivery') this.webhooks.enqueue(row.value as Parameters<DeliverWebhooks['enqueue']>[0]);
      if (row.kind === 'chore') this.chores?.notice(row.value as Parameters<RunChores['notice']>[0]);
    }
  }
}
