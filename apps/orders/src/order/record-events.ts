import { newId } from '#platform/ids';
import type { Tx } from '#platform/database/database';

export interface OrderEvent {
  orderId: string;
  what: string;
  personId?: string;
}

/** Notes what happened to orders, in the transaction that made it happen. */
export async function recordEvents(tx: Tx, events: OrderEvent[]): Promise<void> {
  if (events.length === 0) return;
  await tx.query(
    `insert into orders.order_events (id, order_id, what, person_id)
     select id, order_id, what, person_id from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[]) as e(id, order_id, what, person_id)`,
    [
      events.map(() => newId()),
      events.map((event) => event.orderId),
      events.map((event) => event.what),
      events.map((event) => event.personId ?? null),
    ],
  );
}
