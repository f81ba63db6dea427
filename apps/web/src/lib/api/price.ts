import type { Money, Reduction } from './money.ts';

export interface ReducedItem {
  variantId: string;
  offerId: string;
  name: string;
  variant: string | null;
  price: Money;
  newPrice: Money | null;
  lowest: Money | null;
  percent: number;
  refusal: string | null;
}

export interface ReductionAnswer {
  items: ReducedItem[];
  reduced: number;
}

export interface ReductionItem {
  id: string;
  offerId: string;
  variantId: string;
  name: string;
  variant: string | null;
  status: 'planned' | 'running' | 'ended' | 'cancelled' | 'refused';
  reason: Reduction['reason'];
  price: Money;
  from: Money | null;
  lowest: Money | null;
  percent: number;
  startsAt: string;
  endsAt: string | null;
  bestBefore: string | null;
  refusal: string | null;
}

export interface OfferPrices {
  offerId: string;
  name: string;
  fixedPrice: boolean;
  variants: {
    variantId: string;
    name: string | null;
    price: Money;
    lowest: Money | null;
    history: { price: Money; shown: boolean; cause: string; at: string }[];
  }[];
  reductions: ReductionItem[];
}
