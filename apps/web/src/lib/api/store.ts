import type { Image, Money, Named, UnitPrice } from './money.ts';

export interface StoreConfig {
  city: { name: string; slug: string; center: { lat: number; lon: number } };
  currency: string;
  locale: string;
  demo: boolean;
  stripe: { publishableKey: string; apiBase?: string };
}

export interface District extends Named {
  shops: number;
}

export interface Category {
  slug: string;
  name: { de: string; en: string };
  parent: string | null;
  icon: string;
  /** What offers in it usually have. */
  vatRate: number;
  offers: number;
}

export interface Opening {
  open: boolean;
  until?: string;
  opensAt?: string;
  closure?: string;
}

export interface ShopSummary extends Named {
  id: string;
  kind: string;
  summary: string;
  district: Named | null;
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
  position: { lat: number; lon: number } | null;
  image: Image | null;
  offers: number;
  openingHours: string;
  opening: Opening;
  fulfilment: string[];
}

export interface LegalNotice {
  name: string;
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
  email: string;
  phone: string;
  register?: string | null;
  vatId?: string | null;
  smallBusiness?: boolean;
  representative?: string | null;
  authority?: string | null;
  chamber?: string | null;
}

export interface Shop extends ShopSummary {
  story: string;
  phone: string;
  email: string;
  images?: Image[];
  stepFree: boolean | null;
  tramStop: string | null;
  closures: { from: string; to: string; reason: string }[];
  legal: LegalNotice;
}

export interface OfferSummary extends Named {
  id: string;
  shop: Named & { id: string };
  price: Money;
  priceFrom: boolean;
  image: Image | null;
  available: number;
  unitPrice: UnitPrice | null;
  deposit: Money | null;
  badges: string[];
  kind: 'goods' | 'service';
}

export interface Variant {
  id: string;
  name: string | null;
  price: Money;
  available: number;
  unitPrice: UnitPrice | null;
  deposit: Money | null;
  gtin: string | null;
}

export interface Offer extends Omit<OfferSummary, 'shop'> {
  description: string;
  category: { slug: string; name: { de: string; en: string } };
  vatRate: number;
  images: Image[];
  variants: Variant[];
  withdrawal: string;
  minimumAge: number | null;
  shop: Named & { id: string; district: Named | string; opening: Opening; street: string; houseNumber: string };
  merchant: LegalNotice;
  attributes: { name: string; value: string }[];
}

export interface Facet {
  value: string;
  label: string;
  count: number;
}

export interface SearchResult {
  items: OfferSummary[];
  shops: ShopSummary[];
  facets: { category: Facet[]; shop: Facet[]; district: Facet[] };
  total: number;
  next: string | null;
}
