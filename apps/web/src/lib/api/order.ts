import type { Image, Money, Named, TaxNotice, UnitPrice, Weighed } from './money.ts';
import type { Opening } from './store.ts';

export interface CartLine {
  id: string;
  variantId: string;
  quantity: number;
  name: string;
  variant: string | null;
  /** What is gone from the catalogue altogether has neither page nor shop nor price any more. */
  offerSlug: string | null;
  image: Image | null;
  shop: (Named & { id: string }) | null;
  price: Money | null;
  total: Money;
  deposit: Money | null;
  available: number;
  minimumAge: number | null;
  withdrawal: string | null;
  unitPrice: UnitPrice | null;
  taxNotice: TaxNotice | null;
  weighed: Weighed | null;
  problem: null | 'gone' | 'unavailable' | 'not_enough';
}

export interface Cart {
  id: string;
  status: 'open' | 'ordered';
  lines: CartLine[];
  shops: (Named & { id: string; subtotal: Money; fulfilment: string[] })[];
  total: Money;
}

export interface OrderLine {
  id: string;
  name: string;
  variant: string | null;
  quantity: number;
  price: Money;
  deposit: Money | null;
  total: Money;
  image: Image | null;
  offerSlug: string;
  unitPrice: UnitPrice | null;
  taxNotice: TaxNotice;
  weighed: Weighed | null;
  returnable: number;
}

export type OrderStatus =
  | 'placed'
  | 'open'
  | 'accepted'
  | 'confirmed'
  | 'ready'
  | 'handed_over'
  | 'expired'
  | 'refused'
  | 'lapsed'
  | 'cancelled';

export interface OrderReturn {
  id: string;
  number: string;
  status: 'requested' | 'received' | 'refunded' | 'closed';
  lines: { lineId: string; quantity: number; name?: string }[];
  refund: Money | null;
  requestedAt: string;
}

export interface Pickup {
  status: 'preparing' | 'ready' | 'handed_over' | 'cancelled';
  code?: string;
  qr?: string;
  readyAt?: string;
  handedOverAt?: string;
}

export interface Order {
  id: string;
  number: string;
  status: OrderStatus;
  shop: Named & {
    id: string;
    street: string;
    houseNumber: string;
    postcode: string;
    city: string;
    opening: Opening;
    phone: string;
  };
  total: Money;
  lines: OrderLine[];
  refusalReason?: string | null;
  answerBy: string | null;
  pickup: Pickup | null;
  returns: OrderReturn[];
  refunded: Money;
}

export interface Checkout {
  id: string;
  number: string;
  token: string;
  status: 'placed' | 'authorized' | 'answered' | 'confirmed' | 'expired' | 'cancelled';
  total: Money;
  createdAt: string;
  expiresAt: string | null;
  contact: { name: string; email: string };
  orders: Order[];
  payment: {
    status: 'requested' | 'pending' | 'authorized' | 'capturing' | 'captured' | 'cancelling' | 'cancelled';
    clientSecret: string | null;
    authorized: Money;
    captured: Money;
    refunded: Money;
  } | null;
}
