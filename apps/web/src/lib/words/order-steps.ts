import type { ComponentProps } from 'svelte';
import type Timeline from '#lib/components/Timeline.svelte';
import type { Order, OrderStatus } from '#lib/api/order.ts';
import { formatDateTime } from '#lib/format/time.ts';
import { m } from '#lib/paraglide/messages.js';

type Steps = ComponentProps<typeof Timeline>['steps'];

// How many steps are behind an order in each status of its good life.
const behind: Partial<Record<OrderStatus, number>> = {
  placed: 0,
  open: 1,
  accepted: 2,
  confirmed: 2,
  ready: 3,
  handed_over: 4,
};

const ends: Partial<Record<OrderStatus, () => string>> = {
  refused: m.order_step_refused,
  lapsed: m.order_step_lapsed,
  cancelled: m.order_step_cancelled,
  expired: m.order_step_expired,
};

/** The way of one order for its timeline: four good steps, or the order and where it ended. */
export function orderSteps(order: Order): Steps {
  const end = ends[order.status];
  if (end) {
    const reason = order.refusalReason ? m.order_reason({ reason: order.refusalReason }) : undefined;
    return [
      { label: m.order_step_placed(), state: 'done' },
      { label: end(), detail: reason, state: 'failed' },
    ];
  }
  const done = behind[order.status] ?? 0;
  const answer = order.answerBy ? m.order_answer_by({ at: formatDateTime(order.answerBy) }) : undefined;
  const { readyAt, handedOverAt } = order.pickup ?? {};
  const steps = [
    { label: m.order_step_placed(), now: m.order_step_placed_now() },
    {
      label: m.order_step_accepted(),
      now: m.order_step_accepted_now(),
      detail: order.status === 'open' ? answer : undefined,
    },
    { label: m.order_step_ready(), now: m.order_step_ready_now(), detail: readyAt && formatDateTime(readyAt) },
    {
      label: m.order_step_handed_over(),
      now: m.order_step_handed_over_now(),
      detail: handedOverAt && formatDateTime(handedOverAt),
    },
  ];
  return steps.map(({ label, now, detail }, index) => {
    if (index === done) return { label: now, detail, state: 'current' };
    return { label, detail, state: index < done ? 'done' : 'todo' };
  });
}
