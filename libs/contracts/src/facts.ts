import type { PayoutStatus } from './payout-status.js';
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
  /** Weighed goods came to less than was captured: `refund` cents go back to the shopper. */
  'order.weighed': OrderRef & { checkoutId: string; refund: number };
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
  /** What Stripe says of a merchant's payout account has changed. */
  'payout_account.changed': { merchantId: string; status: PayoutStatus; before: PayoutStatus };
  'shipment.ready': { shipmentId: string; orderId: string; checkoutId: string };
  'shipment.handed_over': { shipmentId: string; orderId: string; checkoutId: string };
  'withdrawal.declared': { withdrawalId: string };
  /** It named no order, and somebody of the city found it. */
  'withdrawal.assigned': { withdrawalId: string };
  'withdrawal.decided': { withdrawalId: string; outcome: 'accepted' | 'rejected' };
  /** So many days have passed, and the money is due on the fourteenth. */
  'withdrawal.due': { withdrawalId: string; day: number };
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
  /** Somebody of the city has agreed, and another person of the city has to as well. */
  'application.second_wanted': { applicationId: string; firstBy: string; firstByName: string };
  /** The receiver's mail server refused a letter for good; `about` are the ids that it was about. */
  'letter.returned': { messageId: string; kind: string; about: Record<string, unknown> };
  /** Somebody is offered a role by mail; the link is secret and only AccountsPort.invitation gives it. */
  'invitation.made': { invitationId: string; letter: number };
  /** An application goes back to the applicant to be put right; the letter says what. */
  'application.changes_requested': { applicationId: string; merchantId: string; personId: string; decisionId: string };
  /** A reviewer wants to know something from the applicant. */
  'application.question_asked': { applicationId: string; merchantId: string; personId: string; questionId: string };
  /** A link to an application goes out by mail; the link is secret and only MerchantsPort.applicationLink gives it. */
  'application.link_requested': { linkId: string; applicationId: string; kind: 'continue' | 'owner' };
  /** Somebody shall get a link by mail; the link itself is secret and only AccountsPort.link gives it. */
  'person.link_requested': { linkId: string; personId: string; kind: 'verify_email' | 'reset_password' };
  'person.security_changed': { personId: string; what: SecurityChange };
  /** A restriction of a merchant was announced; it takes effect when the notice period is over, or at once. */
  'suspension.announced': { suspensionId: string; merchantId: string };
  /** It was taken back before it took effect. */
  'suspension.cancelled': { suspensionId: string; merchantId: string };
  /**
   * A suspension or termination took effect for these shops. Contracts go on; with `cancelOpen` unanswered orders are
   * declined with `shopperReason`. `holdPayouts`: nothing is paid out until `merchant.reinstated`.
   */
  'merchant.suspended': {
    suspensionId: string;
    merchantId: string;
    shopIds: string[];
    cancelOpen: boolean;
    holdPayouts: boolean;
    shopperReason: string | null;
  };
  'merchant.reinstated': { suspensionId: string; merchantId: string; shopIds: string[] };
  /** The contract with the merchant has ended; open orders run out. */
  'merchant.left': { merchantId: string; shopIds: string[]; by: 'merchant' | 'city' };
  /** Whether shoppers may see a shop. A higher version counts more; without reasons it is seen. */
  'shop.standing_changed': { shopId: string; merchantId: string; version: number; hiddenFor: string[] };
  /** A document runs out in so many days; with 0 it has run out. */
  'document.expiring': { documentId: string; merchantId: string; days: number };
  'renewal.sent': { documentId: string; merchantId: string };
  'renewal.decided': { documentId: string; merchantId: string; outcome: 'accepted' | 'declined' };
  'appeal.filed': { appealId: string };
  'appeal.decided': { appealId: string; outcome: 'upheld' | 'overturned' };
  'merchant.vat_id_checked': { merchantId: string; valid: boolean };
  /** Pieces were counted, sold or put back; told only of merchants who listen (`stock.listening_changed`). */
  'stock.moved': { merchantId: string; variantIds: string[] };
  /** Whether a merchant's own systems want to hear of every change of stock. */
  'stock.listening_changed': { merchantId: string; listening: boolean };
  /** So many of a shop's offers have not been looked after for a week. */
  'shelf_check.due': { shopId: string; merchantId: string; offers: number };
  /** How far the audit logs have come: to be kept outside of the database. */
  'audit.heads_noted': { heads: { chain: string; number: number; hash: string }[] };
}

/** What was done with somebody's account, or tried: they hear of it whoever did it. */
export type SecurityChange =
  | 'account_exists'
  | 'passkey_added'
  | 'passkey_removed'
  | 'second_factor_on'
  | 'second_factor_off'
  | 'second_factor_reset'
  | 'backup_codes_renewed'
  | 'password_changed';

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
  'order.confirmed': { from: 'orders', to: ['catalog', 'shipping', 'notifications'] },
  'order.declined': { from: 'orders', to: ['catalog', 'notifications'] },
  'order.ready': { from: 'orders', to: ['shipping', 'notifications'] },
  'order.weighed': { from: 'orders', to: ['payments'] },
  'payment.authorized': { from: 'payments', to: ['orders'] },
  'payment.captured': { from: 'payments', to: ['orders'] },
  'payment.cancelled': { from: 'payments', to: ['orders'] },
  'refund.succeeded': { from: 'payments', to: ['returns', 'notifications'] },
  'refund.failed': { from: 'payments', to: ['returns', 'notifications'] },
  'payout_account.changed': { from: 'payments', to: ['notifications'] },
  'shipment.ready': { from: 'shipping', to: ['notifications'] },
  'shipment.handed_over': { from: 'shipping', to: ['orders', 'notifications'] },
  'withdrawal.declared': { from: 'returns', to: ['notifications'] },
  'withdrawal.assigned': { from: 'returns', to: ['notifications'] },
  'withdrawal.decided': { from: 'returns', to: ['notifications'] },
  'withdrawal.due': { from: 'returns', to: ['notifications'] },
  'return.requested': { from: 'returns', to: ['notifications'] },
  'return.received': { from: 'returns', to: ['catalog', 'payments', 'notifications'] },
  'application.submitted': { from: 'merchants', to: ['merchants', 'notifications'] },
  'application.decided': { from: 'merchants', to: ['accounts', 'catalog', 'notifications'] },
  'application.second_wanted': { from: 'merchants', to: ['notifications'] },
  'application.changes_requested': { from: 'merchants', to: ['notifications'] },
  'application.question_asked': { from: 'merchants', to: ['notifications'] },
  'application.link_requested': { from: 'merchants', to: ['notifications'] },
  'person.link_requested': { from: 'accounts', to: ['notifications'] },
  'person.security_changed': { from: 'accounts', to: ['notifications'] },
  'invitation.made': { from: 'accounts', to: ['notifications'] },
  'letter.returned': { from: 'notifications', to: ['accounts'] },
  'suspension.announced': { from: 'merchants', to: ['notifications'] },
  'suspension.cancelled': { from: 'merchants', to: ['notifications'] },
  'merchant.suspended': { from: 'merchants', to: ['orders', 'notifications'] },
  'merchant.reinstated': { from: 'merchants', to: ['orders', 'notifications'] },
  'merchant.left': { from: 'merchants', to: ['notifications'] },
  'shop.standing_changed': { from: 'merchants', to: ['catalog'] },
  'document.expiring': { from: 'merchants', to: ['notifications'] },
  'renewal.sent': { from: 'merchants', to: ['notifications'] },
  'renewal.decided': { from: 'merchants', to: ['notifications'] },
  'appeal.filed': { from: 'merchants', to: ['notifications'] },
  'appeal.decided': { from: 'merchants', to: ['notifications'] },
  'merchant.vat_id_checked': { from: 'merchants', to: ['notifications'] },
  'stock.moved': { from: 'catalog', to: ['notifications'] },
  'stock.listening_changed': { from: 'notifications', to: ['catalog'] },
  'shelf_check.due': { from: 'catalog', to: ['notifications'] },
  'audit.heads_noted': { from: 'merchants', to: ['notifications'] },
};

export const FACT_NAMES = Object.keys(FACTS) as FactName[];

/** The facts that `service` must handle. */
export function factsFor(service: ServiceName): FactName[] {
  return FACT_NAMES.filter((name) => FACTS[name].to.includes(service));
}
