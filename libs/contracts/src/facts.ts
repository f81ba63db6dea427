import type { ServiceName } from './services.js';

export interface OrderRef {
  orderId: string;
  shopId: string;
  merchantId: string;
}

/** What may be known outside a service. Payloads are ids, quantities and money, never entities. */
export interface Facts {
  /** The shopper's money is reserved: every order of the checkout now waits for its shop. */
  'checkout.authorized': { checkoutId: string; orders: OrderRef[] };
  /** The last shop has answered. `accepted` holds what may be captured, in cents per order. */
  'checkout.answered': { checkoutId: string; accepted: { orderId: string; amount: number }[]; declined: string[] };
  /** Nobody paid in time, or the shopper gave it up: stock and payment are let go. */
  'checkout.expired': { checkoutId: string };
  /** The payment is captured; the accepted orders are firm. */
  'checkout.confirmed': { checkoutId: string; confirmed: OrderRef[]; declined: OrderRef[] };
  'order.confirmed': OrderRef & { checkoutId: string; method: FulfilmentMethod };
  'order.declined': OrderRef & { checkoutId: string; cause: 'refused' | 'lapsed' | 'cancelled' };
  'order.ready': OrderRef & { checkoutId: string };
  'payment.authorized': { paymentId: string; checkoutId: string; amount: number };
  'payment.captured': { paymentId: string; checkoutId: string; amount: number };
  /** Money could not be captured, or was let go: the orders of the checkout end. */
  'payment.cancelled': { paymentId: string; checkoutId: string };
  'refund.succeeded': {
    refundId: string;
    returnId: string | null;
    checkoutId: string;
    orderId: string;
    amount: number;
  };
  'refund.failed': { refundId: string; returnId: string | null; checkoutId: string; orderId: string; amount: number };
  'shipment.ready': { shipmentId: string; orderId: string; checkoutId: string };
  'shipment.handed_over': { shipmentId: string; orderId: string; checkoutId: string };
  'return.requested': { returnId: string; checkoutId: string; orderId: string; shopId: string; merchantId: string };
  /** What really arrived; `refund` in cents is what the shopper gets back for it. */
  'return.received': {
    returnId: string;
    checkoutId: string;
    orderId: string;
    merchantId: string;
    refund: number;
    lines: { lineId: string; variantId: string; quantity: number; resellable: boolean }[];
  };
  'application.submitted': { applicationId: string; merchantId: string; personId: string };
  'application.decided': {
    applicationId: string;
    merchantId: string;
    shopId: string;
    personId: string;
    outcome: 'approved' | 'rejected';
  };
  /** Somebody shall get a link by mail; the link itself is secret and only AccountsPort.link gives it. */
  'person.link_requested': { linkId: string; personId: string; kind: 'verify_email' | 'reset_password' };
}

export type FulfilmentMethod = 'pickup' | 'tour' | 'parcel';
export type FactName = keyof Facts;

/**
 * Who publishes a fact and who must listen. A process refuses to start when a listed service has no handler for it,
 * or when a handler exists that is not listed.
 */
export const FACTS: { readonly [N in FactName]: { from: ServiceName; to: readonly ServiceName[] } } = {
  'checkout.authorized': { from: 'orders', to: ['notifications'] },
  'checkout.answered': { from: 'orders', to: ['payments'] },
  'checkout.expired': { from: 'orders', to: ['catalog', 'payments'] },
  'checkout.confirmed': { from: 'orders', to: ['notifications'] },
  'order.confirmed': { from: 'orders', to: ['catalog', 'shipping'] },
  'order.declined': { from: 'orders', to: ['catalog', 'notifications'] },
  'order.ready': { from: 'orders', to: ['shipping'] },
  'payment.authorized': { from: 'payments', to: ['orders'] },
  'payment.captured': { from: 'payments', to: ['orders'] },
  'payment.cancelled': { from: 'payments', to: ['orders'] },
  'refund.succeeded': { from: 'payments', to: ['returns', 'notifications'] },
  'refund.failed': { from: 'payments', to: ['returns', 'notifications'] },
  'shipment.ready': { from: 'shipping', to: ['notifications'] },
  'shipment.handed_over': { from: 'shipping', to: ['orders', 'notifications'] },
  'return.requested': { from: 'returns', to: ['notifications'] },
  'return.received': { from: 'returns', to: ['catalog', 'payments', 'notifications'] },
  'application.submitted': { from: 'merchants', to: ['notifications'] },
  'application.decided': { from: 'merchants', to: ['accounts', 'catalog', 'notifications'] },
  'person.link_requested': { from: 'accounts', to: ['notifications'] },
};

export const FACT_NAMES = Object.keys(FACTS) as FactName[];

/** The facts that `service` must handle. */
export function factsFor(service: ServiceName): FactName[] {
  return FACT_NAMES.filter((name) => FACTS[name].to.includes(service));
}
