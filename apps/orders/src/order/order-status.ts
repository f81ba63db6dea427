import type { Moves } from '#platform/status/moves';

export type OrderStatus =
  | 'placed'
  | 'open'
  | 'accepted'
  | 'confirmed'
  | 'ready'
  | 'handed_over'
  | 'refused'
  | 'lapsed'
  | 'expired'
  | 'cancelled';

/**
 * placed: unpaid. open: the shop has to answer. accepted: waits for the other shops and the payment. confirmed: to
 * be packed. ready: can be collected. Ends: handed_over; refused or lapsed (the shop said no or nothing); expired
 * (unpaid); cancelled (the money could not be taken).
 */
export const ORDER_MOVES = {
  placed: ['open', 'expired'],
  open: ['accepted', 'refused', 'lapsed'],
  accepted: ['confirmed', 'cancelled'],
  confirmed: ['ready'],
  ready: ['handed_over'],
  handed_over: [],
  refused: [],
  lapsed: [],
  expired: [],
  cancelled: [],
} as const satisfies Moves<OrderStatus>;
