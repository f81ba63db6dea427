import type { Actor, MerchantRole, Role } from './actor.js';
import type { FulfilmentMethod } from './facts.js';
import type { CatalogFigures, CityPlaces, OrderFigures, Period, ReturnFigures, ShippingFigures } from './figures.js';
import type { HistoryAsk, HistoryHead, HistoryPage, HistoryReport } from './history.js';
import type { PayoutStatus } from './payout-status.js';
import type { ServiceName } from './services.js';
import type { Weighed } from './weighed.js';

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

/** The price of one measure, which stands wherever a price does (§§ 4, 5 PAngV). */
export interface UnitPriceTag {
  amount: number;
  currency: string;
  per: 'kg' | 'l' | 'm' | 'm2';
}

/** Whether VAT is in a price, and why not: § 19 or § 25a UStG. */
export type TaxNotice = 'vat' | 'small_business' | 'margin';

export interface QuotedLine {
  variantId: string;
  offerId: string;
  offerSlug: string;
  name: string;
  variant: string | null;
  image: ImageView | null;
  shopId: string;
  /** Cents for one piece; of weighed goods what it costs at most. */
  price: number;
  deposit: number;
  unitPrice: UnitPriceTag | null;
  taxNotice: TaxNotice;
  weighed: Weighed | null;
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

export interface Quote {
  lines: QuotedLine[];
  shops: QuotedShop[];
  /** Of the missing ones, those whose shop is not available at present. */
  unavailable: string[];
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

/** `onHand` are the pieces in the shop, `held` of them kept aside for orders. */
export interface StockedVariant {
  variantId: string;
  offerId: string;
  merchantId: string;
  name: string;
  sku: string | null;
  gtin: string | null;
  onHand: number;
  held: number;
}

export abstract class CatalogPort {
  static readonly service = 'catalog';
  static readonly methods = ['quote', 'hold', 'shops', 'figures', 'places', 'stock'] as const;
  /** Prices and availability now. Variants that cannot be bought any more are missing from the answer. */
  abstract quote(ask: { variantIds: string[]; currency: string }): Promise<Quote>;
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
  /** What the city reports of profiles, offers and searches. */
  abstract figures(ask: Period): Promise<CatalogFigures>;
  /** Every shop that may be seen, with the districts, streets and trades of the city. */
  abstract places(ask: object): Promise<CityPlaces>;
  /** What is on the shelf of these variants now, with the numbers by which tills know them. */
  abstract stock(ask: { variantIds: string[] }): Promise<StockedVariant[]>;
}

export interface OrderLineView {
  id: string;
  variantId: string;
  offerSlug: string;
  name: string;
  variant: string | null;
  quantity: number;
  /** Of weighed goods what a piece costs at most, and on average once they are weighed. */
  price: number;
  deposit: number;
  total: number;
  vatRate: number;
  withdrawal: string;
  image: ImageView | null;
  unitPrice: UnitPriceTag | null;
  taxNotice: TaxNotice;
  weighed: Weighed | null;
  /** What they weigh in all, once packed. */
  weighedGrams: number | null;
}

export interface OrderView {
  id: string;
  number: string;
  status: string;
  checkoutId: string;
  shopId: string;
  merchantId: string;
  method: FulfilmentMethod;
  /** What was authorized; once weighed goods are weighed, what they cost. */
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

/** Orders that are not over yet, counted. */
export interface OpenOrders {
  /** Paid, and the shop has not answered. */
  unanswered: number;
  toPack: number;
  ready: number;
}

export abstract class OrdersPort {
  static readonly service = 'orders';
  static readonly methods = [
    'checkout',
    'orderForReturn',
    'ended',
    'order',
    'ordersByNumber',
    'figures',
    'openOrders',
  ] as const;
  /** A checkout with its orders and lines, for messages. Null when unknown. */
  abstract checkout(ask: { checkoutId: string }): Promise<CheckoutView | null>;
  abstract order(ask: { orderId: string }): Promise<(OrderView & { contact: CheckoutView['contact'] }) | null>;
  /** The order with this number, or all orders of the checkout with it that were paid; none when nobody knows it. */
  abstract ordersByNumber(ask: { number: string }): Promise<(OrderView & { contact: CheckoutView['contact'] })[]>;
  /** The order that the secret token opens; not_found `order.not_found` otherwise, without saying why. */
  abstract orderForReturn(ask: { checkoutId: string; token: string; orderId: string }): Promise<OrderView>;
  /** Of these checkouts, those that exist no more or never came to be paid: their holds may go. */
  abstract ended(ask: { checkoutIds: string[] }): Promise<string[]>;
  /** What the city reports of orders placed in the period; the turnover of a shop is for sums only. */
  abstract figures(ask: Period): Promise<OrderFigures>;
  /** What these shops still have to do. */
  abstract openOrders(ask: { shopIds: string[] }): Promise<OpenOrders>;
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

export interface PayoutAccountState {
  status: PayoutStatus;
  /** What Stripe still needs, as topics such as `bank_account` or `identity_document`; `other` when unknown. */
  requirements: string[];
}

export abstract class PaymentsPort {
  static readonly service = 'payments';
  static readonly methods = ['start', 'payment', 'refresh', 'payoutAccount'] as const;
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
  /** As last heard from Stripe; also for the merchant that an application is about. */
  abstract payoutAccount(ask: { merchantId: string }): Promise<PayoutAccountState>;
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
  static readonly methods = ['shipments', 'handOver', 'figures'] as const;
  abstract shipments(ask: { orderIds: string[] }): Promise<ShipmentView[]>;
  /**
   * Hands a ready pick-up over against its code. invalid `shipment.wrong_code`; after five wrong ones
   * `shipment.code_throttled` (throttled) for a while. The same code again replays the answer.
   */
  abstract handOver(ask: { orderId: string; code: string; personId: string }): Promise<ShipmentView>;
  /** What the city reports of shipments begun in the period. */
  abstract figures(ask: Period): Promise<ShippingFigures>;
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

/** A declared withdrawal (§ 356a BGB), as letters tell of it. Days as `2026-11-24`. */
export interface WithdrawalNotice {
  id: string;
  number: string;
  receivedAt: string;
  name: string;
  email: string;
  locale: string;
  /** The contract in the shopper's own words. */
  contract: string;
  orderId: string | null;
  orderNumber: string | null;
  checkoutId: string | null;
  shopId: string | null;
  merchantId: string | null;
  /** Null for the whole contract. */
  lines: { lineId: string; name: string; variant: string | null; quantity: number }[] | null;
  part: string | null;
  reason: string | null;
  status: string;
  doubts: string[];
  deadline: string | null;
  refundDue: string;
  rejectionReason: string | null;
  rejectionText: string | null;
  returnNumber: string | null;
  returnStatus: string | null;
}

export abstract class ReturnsPort {
  static readonly service = 'returns';
  static readonly methods = ['returnsOf', 'returnById', 'withdrawal', 'figures'] as const;
  abstract returnsOf(ask: { orderIds: string[] }): Promise<ReturnView[]>;
  abstract returnById(ask: { returnId: string }): Promise<ReturnView | null>;
  abstract withdrawal(ask: { withdrawalId: string }): Promise<WithdrawalNotice | null>;
  /** What the city reports of returns asked for in the period, and of refunds paid in it. */
  abstract figures(ask: Period): Promise<ReturnFigures>;
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
    /** Who represents a company, the authority that gave the permit, and the chamber, where § 5 DDG asks for them. */
    representative?: string | null;
    authority?: string | null;
    chamber?: string | null;
  };
  /** What the trader has registered with the authorities, or why they need not. */
  registrations?: {
    lucid?: string | null;
    noPackaging?: boolean | null;
    weee?: string | null;
    noOwnDevices?: boolean | null;
    food?: string | null;
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
    /** Pictures that were taken in for this merchant, the first for lists. */
    pictures?: { id: string; alt: string }[];
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

/** Whom money is paid out to, as far as it is known: applications may be half-filled. */
export interface Payee {
  businessType: 'individual' | 'company' | 'non_profit';
  /** ISO 3166-1, two letters. */
  country: string;
  legalName: string | null;
  shopName: string | null;
  /** What is sold, in the shop's own words. */
  trade: string | null;
  email: string | null;
  address: { line1: string; postcode: string; city: string } | null;
}

/** A link to an application. Its address is secret: it goes into one mail and nowhere else. */
export interface ApplicationLinkLetter {
  /** To go on elsewhere, or to look through and confirm what somebody of the city has filled in. */
  kind: 'continue' | 'owner';
  email: string;
  name: string;
  shopName: string;
  helperName: string | null;
  url: string;
  expiresAt: string;
}

/** A decision as the applicant gets it, kept word for word. */
export interface DecisionLetterView {
  applicationId: string;
  outcome: 'approved' | 'rejected' | 'changes_requested';
  shopName: string;
  email: string;
  /** Who decided. */
  by: string;
  title: string;
  paragraphs: string[];
  points: { title: string; text: string }[];
  legalBasis: string;
  complaint: string;
}

export interface QuestionLetterView {
  applicationId: string;
  shopName: string;
  applicantName: string;
  email: string;
  by: string;
  text: string;
}

/** Why and how a merchant is restricted: what Art. 17 (3) DSA and Art. 4 P2B regulation want to be told. */
export interface StatementOfReasons {
  territory: string;
  facts: string;
  origin: 'notice' | 'own_initiative' | 'order';
  originReference?: string;
  automatedDetection: boolean;
  automatedDecision: boolean;
  ground: 'law' | 'terms';
  groundReference: string;
  groundExplanation: string;
  endsWhen?: string;
  exception?: string;
  exceptionReason?: string;
  shopperReason?: string;
}

export interface SuspensionNotice {
  id: string;
  merchantId: string;
  merchantName: string;
  /** The merchant's own address, beside its members. */
  email: string;
  shops: string[];
  status: string;
  kind: 'suspension' | 'termination';
  statement: StatementOfReasons;
  until: string | null;
  announcedAt: string | null;
  takesEffectAt: string | null;
  cancelOpen: boolean;
  holdPayouts: boolean;
  endReason: string | null;
  /** Until when it can be complained about. */
  appealUntil: string;
}

export interface AppealNotice {
  id: string;
  merchantId: string;
  merchantName: string;
  against: 'rejected' | 'changes_requested' | 'suspension' | 'termination';
  againstAt: string;
  text: string;
  appellant: { name: string; email: string };
  status: 'open' | 'upheld' | 'overturned';
  reason: string | null;
  applicationId: string | null;
}

export interface DocumentNotice {
  id: string;
  merchantId: string;
  merchantName: string;
  email: string;
  shopName: string;
  kind: string;
  name: string;
  /** YYYY-MM-DD */
  validUntil: string | null;
  /** Why a renewed document was declined. */
  reason: string | null;
}

export interface MerchantNotice {
  id: string;
  name: string;
  email: string;
  leftAt: string | null;
  vatId: string | null;
}

export abstract class MerchantsPort {
  static readonly service = 'merchants';
  static readonly methods = [
    'approvedProfile',
    'notice',
    'applicant',
    'mayAddPictures',
    'applicationLink',
    'payee',
    'decisionLetter',
    'questionLetter',
    'suspension',
    'appeal',
    'document',
    'merchant',
  ] as const;
  /** Who applies for this merchant, until the city has decided; null before and after. */
  abstract applicant(ask: {
    merchantId: string;
  }): Promise<{ personId: string; name: string; email: string; applicationId: string } | null>;
  /** Whether somebody may add pictures for a merchant who is not let in yet. */
  abstract mayAddPictures(ask: { merchantId: string; personId: string }): Promise<boolean>;
  /** What to write about a link; null once it has run out. */
  abstract applicationLink(ask: { linkId: string }): Promise<ApplicationLinkLetter | null>;
  /** Null when neither the city nor an application knows the merchant. */
  abstract payee(ask: { merchantId: string }): Promise<Payee | null>;
  /** Public data of an approved application; conflict `application.not_approved` before that. */
  abstract approvedProfile(ask: { applicationId: string }): Promise<ShopProfile>;
  abstract notice(ask: { applicationId: string }): Promise<ApplicationNotice | null>;
  /** The letter of one decision, or of the last with this outcome; null when there is none. */
  abstract decisionLetter(ask: {
    applicationId: string;
    decisionId?: string;
    outcome?: string;
  }): Promise<DecisionLetterView | null>;
  /** What a reviewer asked; null when the question is gone. */
  abstract questionLetter(ask: { questionId: string }): Promise<QuestionLetterView | null>;
  abstract suspension(ask: { suspensionId: string }): Promise<SuspensionNotice | null>;
  abstract appeal(ask: { appealId: string }): Promise<AppealNotice | null>;
  abstract document(ask: { documentId: string }): Promise<DocumentNotice | null>;
  abstract merchant(ask: { merchantId: string }): Promise<MerchantNotice | null>;
}

/** A link that proves who opens it. Secret: it goes into one mail and nowhere else. */
export interface AccountLink {
  kind: 'verify_email' | 'reset_password';
  name: string;
  email: string;
  url: string;
  expiresAt: string;
}

/** A role offered to an address. The address of its page is secret: it goes into one mail and nowhere else. */
export interface InvitationLetter {
  email: string;
  role: Role;
  merchantName: string | null;
  invitedBy: string;
  url: string;
  expiresAt: string;
}

/** A key by which a merchant's own system asks. */
export interface ApiKeyHolder {
  keyId: string;
  merchantId: string;
  name: string;
  scopes: ApiScope[];
}

/** What a key may be for: tell stock, tell prices, read what is on offer. */
export const API_SCOPES = ['stock', 'prices', 'read'] as const;
export type ApiScope = (typeof API_SCOPES)[number];

export abstract class AccountsPort {
  static readonly service = 'accounts';
  static readonly methods = [
    'actor',
    'members',
    'cityPeople',
    'link',
    'person',
    'invitation',
    'history',
    'historyReport',
    'noteHistoryHead',
    'apiKey',
  ] as const;
  /** Whose session the cookie header carries; null when nobody is signed in. */
  abstract actor(ask: { cookie: string }): Promise<Actor | null>;
  /** The people of a merchant. Orders concern all of them, money and the team only owners. */
  abstract members(ask: {
    merchantId: string;
  }): Promise<{ personId: string; name: string; email: string; role: MerchantRole }[]>;
  abstract cityPeople(ask: { role: string }): Promise<{ personId: string; name: string; email: string }[]>;
  /** Whom to write to about their own account; null when there is no such person any more. */
  abstract person(ask: { personId: string }): Promise<{ name: string; email: string } | null>;
  /** What to mail after `person.link_requested`; null when it has run out, and then nothing is to be sent. */
  abstract link(ask: { linkId: string }): Promise<AccountLink | null>;
  /** What to mail after `invitation.made`; null when it has ended, or when a later letter has taken its place. */
  abstract invitation(ask: { invitationId: string; letter: number }): Promise<InvitationLetter | null>;
  /** Entries of the audit log about people and the roles of the city; nothing about the teams of merchants. */
  abstract history(ask: HistoryAsk): Promise<HistoryPage>;
  /** Walks the whole audit log. */
  abstract historyReport(ask: object): Promise<HistoryReport>;
  /** Notes how far the audit log has come, and answers it; null when it is empty. */
  abstract noteHistoryHead(ask: object): Promise<HistoryHead | null>;
  /**
   * Whose key this is; null when there is none, or no longer. Counts the request: throttled `api_key.too_many`, with
   * the seconds to wait, when there were too many within a minute.
   */
  abstract apiKey(ask: { key: string }): Promise<ApiKeyHolder | null>;
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
