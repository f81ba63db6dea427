import { isForgotten } from '../idempotency/idempotency.js';
import type { Write } from './kinds.js';
import type { Store } from './store.js';

/** Stripe keeps events for thirty days. */
const eventSeconds = 30 * 24 * 3600;

/** Drops what Stripe itself would have forgotten: idempotency keys after a day, events and their deliveries after a month. */
export function forgetOld(store: Store, now = Date.now()): void {
  const gone: Write[] = [];
  for (const { value } of store.rows('answer'))
    if (isForgotten(value, now)) gone.push({ kind: 'answer', gone: value.id });
  for (const { value } of store.rows('event')) {
    if (value.created + eventSeconds < now / 1000) gone.push({ kind: 'event', gone: value.id });
  }
  for (const { value } of store.rows('delivery')) {
    if (value.created + eventSeconds * 1000 < now && value.settled) gone.push({ kind: 'delivery', gone: value.id });
  }
  for (const { value } of store.rows('onboarding')) {
    if (value.expires + 24 * 3600 < now / 1000) gone.push({ kind: 'onboarding', gone: value.id });
  }
  for (const { value } of store.rows('onboarding_visit')) {
    if (value.expires < now / 1000) gone.push({ kind: 'onboarding_visit', gone: value.id });
  }
  store.commit(gone);
}
