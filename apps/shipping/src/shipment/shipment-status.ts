import type { Moves } from '#platform/status/moves';

export type ShipmentStatus = 'preparing' | 'ready' | 'handed_over' | 'cancelled';

export const SHIPMENT_MOVES = {
  preparing: ['ready', 'cancelled'],
  ready: ['handed_over', 'cancelled'],
  handed_over: [],
  cancelled: [],
} as const satisfies Moves<ShipmentStatus>;
