/** One sending of one event to the endpoint. A copy or a replay is a delivery of its own. */
export interface Delivery {
  id: string;
  event: string;
  type: string;
  /** Deliveries of one lane go one after the other, lanes go side by side. */
  lane: string;
  state: 'pending' | 'held' | 'delivered' | 'failed' | 'dropped';
  /** Not before this moment, in milliseconds since 1970. */
  due: number;
  attempts: number;
  /** HTTP status of the last attempt, or what went wrong. */
  outcome: string | null;
  created: number;
  settled: number | null;
}

/** What is about one payment stays in order: its intent, its charge, its refunds and disputes share a lane. */
export function laneOf(object: object): string {
  const parts = object as { id?: string; payment_intent?: unknown; charge?: unknown; source_transaction?: unknown };
  for (const part of [parts.payment_intent, parts.charge, parts.source_transaction]) {
    if (typeof part === 'string') return part;
  }
  return parts.id ?? 'other';
}
