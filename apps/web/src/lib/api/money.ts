/** An amount in cents. Never calculated with in the browser, only written. */
export interface Money {
  amount: number;
  currency: string;
}

export interface UnitPrice extends Money {
  per: string;
}

/** What has to stand beside a reduced price. Without a lowest price it is reduced because it will not last. */
export interface Reduction {
  lowest: Money | null;
  percent: number;
  reason: 'sale' | 'short_life';
  bestBefore: string | null;
}

/** Whether VAT is in a price, and why not. */
export type TaxNotice = 'vat' | 'small_business' | 'margin';

/** How the price of a line follows from its weight; the line's own total is the most that it can cost. */
export interface Weighed {
  basisPrice: Money;
  basisGrams: number;
  grams: number;
  estimate: Money;
  /** More grams than this cost no more. */
  mostGrams: number;
  weighedGrams: number | null;
}

export interface Image {
  id: string;
  alt: string;
  width: number;
  height: number;
  src: string;
  sizes: number[];
}

export interface Page<T> {
  items: T[];
  next: string | null;
}

export interface Named {
  slug: string;
  name: string;
}
