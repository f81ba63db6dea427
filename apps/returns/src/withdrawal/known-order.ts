import type { CheckoutView, OrderView } from '#contracts/ports';

/** An order with who ordered it. */
export type KnownOrder = OrderView & { contact: CheckoutView['contact'] };
