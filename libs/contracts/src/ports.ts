import type { Actor } from './actor.js';
import type { FulfilmentMethod } from './facts.js';
import type { ServiceName } from './services.js';

/**
 * A port is what one service may ask another. In process it is a call that copies its data, split it is
 * `POST /internal/<service>/<method>`. No port may be asked inside a database transaction. All amounts are cents.
 */
export interface PortClass<T = unknown> {
  readonly service: ServiceName;
  readonly methods: readonly string[];
  readonly prototype: T;
}

export interface ImageView {
  id: string;
  alt: string;
  width: number;
  height: number;
  src: string;
  sizes: number[];
}

export interface QuotedLine {
  variantId: string;
  offerId: string;
  offerSlug: string;
  name: string;
  variant: string | null;
  image: ImageView | null;
  shopId: string;
  price: number;
  deposit: number;
  vatRate: number;
  withdrawal: string;
  minimumAge: number | null;
  available: number;
}

export interface QuotedShop {
  id: string;
  slug: string;
  name: string;
  merchantId: string;
  fulfilment: FulfilmentMethod[];
  autoAccept: boolean;
  /** ISO time by which the shop has to answer an order placed now, counted in its opening hours. */
  answerBy: string;
}

export interface ShopCard {
  id: string;
  slug: string;
  name: string;
  merchantId: string;
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
  phone: string;
  email: string;
  openingHours: string;
  opening: { open: boolean; until?: string; opensAt?: string; closure?: string };
  /** Who trades there: the seller of every order, as contracts have to name it. */
  legal: ShopProfile['legal'];
}

export abstract class CatalogPort {
  static readonly service = 'catalog';
  static readonly methods = ['quote', 'hold', 'shops'] as const;
  /** Prices and availability now. Variants that cannot be bought any more are missing from the answer. */
  abstract quote(ask: {
    variantIds: string[];
    currency: string;
  }): Promise<{ lines: QuotedLine[]; shops: QuotedShop[] }>;
  /**
   * Puts all lines aside for a checkout, or none: conflict `catalog.not_enough` names the variants in `current`.
   * The same version again changes nothing; a higher version replaces what was held.
   */
  abstract hold(ask: {
    checkoutId: string;
    version: number;
    expiresAt: string;
    lines: { orderId: string; variantId: string; quantity: number }[];
  }): Promise<void>;
  abstract shops(ask: { ids: string[] }): Promise<ShopCard[]>;
}

export interface OrderLineView {
  id: string;
  variantId: string;
  offerSlug: string;
  name: string;
  variant: string | null;
  quantity: number;
  price: number;
  deposit: number;
  total: number;
  vatRate: number;
  withdrawal: string;
  image: ImageView | null;
}

export interface OrderView {
  id: string;
  number: string;
  status: string;
  checkoutId: string;
  shopId: string;
  merchantId: string;
  method: FulfilmentMethod;
  total: number;
  currency: string;
  placedAt: string;
  answerBy: string;
  refusalReason: string | null;
  handedOverAt: string | null;
  lines: OrderLineView[];
}

export interface CheckoutView {
  id: string;
  number: string;
  token: string;
  status: string;
  total: number;
  currency: string;
  locale: string;
  createdAt: string;
  expiresAt: string;
  contact: { name: string; email: string; phone: string | null };
  orders: OrderView[];
}

export abstract class OrdersPort {
  static readonly service = 'orders';
  static readonly methods = ['checkout', 'orderForReturn', 'ended', 'order'] as const;
  /** A checkout with its orders and lines, for messages. Null when unknown. */
  abstract checkout(ask: { checkoutId: string }): Promise<CheckoutView | null>;
  abstract order(ask: { orderId: string }): Promise<(OrderView & { contact: CheckoutView['contact'] }) | null>;
  /** The order that the secret token opens; not_found `order.not_found` otherwise, without saying why. */
  abstract orderForReturn(ask: { checkoutId: string; token: string; orderId: string }): Promise<OrderView>;
  /** Of these checkouts, those that exist no more or never came to be paid: their holds may go. */
  abstract ended(ask: { checkoutIds: string[] }): Promise<string[]>;
}

export interface PaymentView {
  checkoutId: string;
  status: string;
  clientSecret: string | null;
  authorized: number;
  captured: number;
  refunded: number;
  refundedByOrder: { orderId: string; amount: number }[];
}

export abstract class PaymentsPort {
  static readonly service = 'payments';
  static readonly methods = ['start', 'payment', 'refresh'] as const;
  /** One payment per checkout: the same checkout again gives the same payment. */
  abstract start(ask: {
    checkoutId: string;
    number: string;
    currency: string;
    email: string;
    shares: { orderId: string; shopId: string; merchantId: string; amount: number }[];
  }): Promise<PaymentView>;
  abstract payment(ask: { checkoutId: string }): Promise<PaymentView | null>;
  /** Looks at Stripe now, and does what the webhook would have done. */
  abstract refresh(ask: { checkoutId: string }): Promise<PaymentView | null>;
}

export interface ShipmentView {
  id: string;
  orderId: string;
  method: FulfilmentMethod;
  status: string;
  code: string | null;
  readyAt: string | null;
  handedOverAt: string | null;
}

export abstract class ShippingPort {
  static readonly service = 'shipping';
  static readonly methods = ['shipments', 'handOver'] as const;
  abstract shipments(ask: { orderIds: string[] }): Promise<ShipmentView[]>;
  /**
   * Hands a ready pick-up over against its code. invalid `shipment.wrong_code`; after five wrong ones
   * `shipment.code_throttled` (throttled) for a while. The same code again replays the answer.
   */
  abstract handOver(ask: { orderId: string; code: string; personId: string }): Promise<ShipmentView>;
}

export interface ReturnView {
  id: string;
  number: string;
  orderId: string;
  status: string;
  reason: string | null;
  requestedAt: string;
  refund: number | null;
  lines: { lineId: string; quantity: number; received: number | null; resellable: number | null }[];
}

export abstract class ReturnsPort {
  static readonly service = 'returns';
  static readonly methods = ['returnsOf', 'returnById'] as const;
  abstract returnsOf(ask: { orderIds: string[] }): Promise<ReturnView[]>;
  abstract returnById(ask: { returnId: string }): Promise<ReturnView | null>;
}

export interface ShopProfile {
  applicationId: string;
  merchantId: string;
  shopId: string;
  legal: {
    name: string;
    street: string;
    houseNumber: string;
    postcode: string;
    city: string;
    email: string;
    phone: string;
    register: string | null;
    vatId: string | null;
    smallBusiness: boolean;
  };
  shop: {
    name: string;
    kind: string;
    summary: string;
    story: string;
    street: string;
    houseNumber: string;
    postcode: string;
    city: string;
    district: string | null;
    openingHours: string;
    phone: string;
    email: string;
  };
}

export interface ApplicationNotice {
  id: string;
  status: string;
  shopName: string;
  merchantName: string;
  email: string;
  applicantName: string;
  outcome: string | null;
  reason: string | null;
}

export abstract class MerchantsPort {
  static readonly service = 'merchants';
  static readonly methods = ['approvedProfile', 'notice'] as const;
  /** Public data of an approved application; conflict `application.not_approved` before that. */
  abstract approvedProfile(ask: { applicationId: string }): Promise<ShopProfile>;
  abstract notice(ask: { applicationId: string }): Promise<ApplicationNotice | null>;
}

/** A link that proves who opens it. Secret: it goes into one mail and nowhere else. */
export interface AccountLink {
  kind: 'verify_email' | 'reset_password';
  name: string;
  email: string;
  url: string;
  expiresAt: string;
}

export abstract class AccountsPort {
  static readonly service = 'accounts';
  static readonly methods = ['actor', 'members', 'cityPeople', 'link'] as const;
  /** Whose session the cookie header carries; null when nobody is signed in. */
  abstract actor(ask: { cookie: string }): Promise<Actor | null>;
  /** The people to write to about a merchant's orders. */
  abstract members(ask: { merchantId: string }): Promise<{ personId: string; name: string; email: string }[]>;
  abstract cityPeople(ask: { role: string }): Promise<{ personId: string; name: string; email: string }[]>;
  /** What to mail after `person.link_requested`; null when it has run out, and then nothing is to be sent. */
  abstract link(ask: { linkId: string }): Promise<AccountLink | null>;
}

export const PORTS = [
  AccountsPort,
  CatalogPort,
  MerchantsPort,
  OrdersPort,
  PaymentsPort,
  ReturnsPort,
  ShippingPort,
] as const;
