import type { Checkout, OrderStatus } from '#lib/api/order.ts';
import { m } from '#lib/paraglide/messages.js';

const words: Record<Checkout['status'], () => string> = {
  placed: m.order_state_placed,
  authorized: m.order_state_authorized,
  answered: m.order_state_answered,
  confirmed: m.order_state_confirmed,
  expired: m.order_state_expired,
  cancelled: m.order_state_cancelled,
};

const refused = new Set<OrderStatus>(['refused', 'lapsed', 'cancelled', 'expired']);

/** One sentence on how a checkout stands, from the point of view of somebody who waits for it. */
export function checkoutWords({ status, orders }: Checkout): string {
  if (orders.some((order) => order.status === 'ready')) return m.order_state_ready();
  if (status === 'confirmed' && orders.every((order) => order.status === 'handed_over' || refused.has(order.status))) {
    return orders.every((order) => refused.has(order.status)) ? m.order_state_none() : m.order_state_done();
  }
  return words[status]();
}

/** Whether anything can still change, so that looking again makes sense. */
export function isMoving({ status, orders }: Checkout): boolean {
  if (status === 'expired' || status === 'cancelled') return false;
  const taken = orders.flatMap((order) => order.returns);
  if (taken.some((one) => one.status === 'requested' || one.status === 'received')) return true;
  return orders.some((order) => order.status !== 'handed_over' && !refused.has(order.status));
}
