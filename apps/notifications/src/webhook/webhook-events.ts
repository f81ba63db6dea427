/** What a merchant's own systems can be told. */
export const WEBHOOK_EVENTS = [
  'order.placed',
  'order.confirmed',
  'order.declined',
  'order.ready',
  'stock.changed',
] as const;

export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];
/** A test is sent when somebody asks for it, whatever an address is for. */
export type SentEvent = WebhookEvent | 'test';
