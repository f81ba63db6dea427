import type { ApiScope, Delivery, WebhookEvent } from '#lib/api/till.ts';
import { m } from '#lib/paraglide/messages.js';

export const SCOPES: ApiScope[] = ['stock', 'prices', 'read'];
export const EVENTS: WebhookEvent[] = [
  'order.placed',
  'order.confirmed',
  'order.declined',
  'order.ready',
  'stock.changed',
];

const scopes = { stock: m.till_scope_stock, prices: m.till_scope_prices, read: m.till_scope_read };
export const scopeWords = (scope: ApiScope): string => scopes[scope]();

const events = {
  'order.placed': m.till_event_order_placed,
  'order.confirmed': m.till_event_order_confirmed,
  'order.declined': m.till_event_order_declined,
  'order.ready': m.till_event_order_ready,
  'stock.changed': m.till_event_stock_changed,
  test: m.till_event_test,
};
export const eventWords = (event: Delivery['event']): string => events[event]();

const deliveries = {
  pending: { label: m.till_log_pending, tone: 'warning' },
  delivered: { label: m.till_log_delivered, tone: 'positive' },
  failed: { label: m.till_log_failed, tone: 'danger' },
} as const;
export const deliveryWords = ({ status }: Delivery) => ({
  label: deliveries[status].label(),
  tone: deliveries[status].tone,
});

const failures: Record<string, () => string> = {
  refused: m.till_failure_refused,
  timeout: m.till_failure_timeout,
  unknown_host: m.till_failure_unknown_host,
  certificate: m.till_failure_certificate,
  private: m.till_failure_private,
  not_https: m.till_failure_private,
  not_wanted: m.till_failure_not_wanted,
};
export const failureWords = (failure: string): string => (failures[failure] ?? m.till_failure_unreachable)();
