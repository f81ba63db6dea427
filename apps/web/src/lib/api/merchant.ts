import type { KeptChange } from '#lib/merchant/listing/with-change.ts';
import type { Image, Money, TaxNotice, UnitPrice, Weighed } from './money.ts';
import type { Hint, Missing, RuledOffer } from './rules.ts';
import type { OrderStatus } from './order.ts';
import type { Shop } from './store.ts';

export interface MerchantLine {
  id: string;
  variantId: string;
  name: string;
  variant: string | null;
  quantity: number;
  price: Money;
  deposit: Money | null;
  total: Money;
  image: Image | null;
  unitPrice: UnitPrice | null;
  taxNotice: TaxNotice;
  weighed: Weighed | null;
}

export interface MerchantOrder {
  id: string;
  number: string;
  status: Exclude<OrderStatus, 'placed' | 'expired'>;
  placedAt: string;
  answerBy: string;
  shop: { id: string; name: string };
  customer: { name: string; phone: string | null };
  method: string;
  total: Money;
  lines: MerchantLine[];
  note: string | null;
  refusalReason: string | null;
}

export interface MerchantOrderDetail extends MerchantOrder {
  history: { at: string; what: string }[];
}

export interface MerchantOrders {
  items: MerchantOrder[];
  next: string | null;
  counts: Partial<Record<MerchantOrder['status'], number>>;
}

export interface MerchantReturn {
  id: string;
  number: string;
  status: 'requested' | 'received' | 'refunded' | 'closed';
  orderId: string;
  orderNumber: string;
  reason: string | null;
  requestedAt: string;
  /** Set while the refund does not go through. */
  refundFailedAt: string | null;
  customer: { name: string };
  lines: {
    lineId: string;
    name: string;
    variant: string | null;
    quantity: number;
    received: number | null;
    /** How many of them can be sold again. */
    resellable: number | null;
  }[];
  refund: Money | null;
}

export interface OwnShop {
  id: string;
  slug: string;
  name: string;
  autoAccept: boolean;
  /** Shows no VAT (§ 19 UStG). */
  smallBusiness: boolean;
}

/** The page of a shop as its merchant edits it. */
export interface ShopPage extends Shop {
  version: number;
  shown: boolean;
}

export interface StockedVariant {
  id: string;
  name: string | null;
  price: Money;
  onHand: number;
  held: number;
  deposit: Money | null;
  gtin: string | null;
  content: { amount: number; unit: string } | null;
  sku: string | null;
  estimatedGrams: number | null;
  /** One of the offer's pictures. */
  imageId: string | null;
}

export interface MerchantOfferSummary {
  id: string;
  slug: string;
  name: string;
  status: 'published' | 'draft' | 'withdrawn';
  shop: { id: string; slug: string; name: string };
  image: Image | null;
  category: string;
  vatRate: number;
  variants: StockedVariant[];
  updatedAt: string;
  version: number;
  /** Something was changed and is not shown yet. */
  unpublished: boolean;
  /** What it lacks before it may be published. */
  missing: Missing[];
}

/** What was changed about an offer and is not shown yet. */
export interface UnpublishedChange {
  version: number;
  change: KeptChange;
  at: string;
}

export interface MerchantOffer extends MerchantOfferSummary, Omit<RuledOffer, 'minimumAge'> {
  hints: Hint[];
  description: string;
  images: Image[];
  minimumAge: number | null;
  withdrawal: string;
}
