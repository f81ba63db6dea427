/** An amount in cents. Never calculated with in the browser, only written. */
export interface Money {
  amount: number;
  currency: string;
}

export interface UnitPrice extends Money {
  per: string;
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
