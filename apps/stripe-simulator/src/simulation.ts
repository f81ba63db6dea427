import type { Chore } from './chore/chore.js';
import { Change, type Cause } from './store/change.js';
import type { Store } from './store/store.js';
import type { Delivery } from './webhook/delivery.js';
import type { DeliverWebhooks } from './webhook/deliver-webhooks.js';
import type { PlanDeliveries } from './webhook/plan-deliveries.js';

/** The running whole: where changes begin and where they become real. */
export class Simulation {
  /** Told of every new chore; set once whoever runs them is there. */
  noticeChore: (chore: Chore) => void = () => undefined;

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
      if (write.kind === 'delivery') this.webhooks.enqueue(write.value as Delivery);
      if (write.kind === 'chore') this.noticeChore(write.value as Chore);
    }
  }
}
