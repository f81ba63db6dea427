import type { Availability } from './availability.ts';
import type { AttributeValues, Duties } from './rules.ts';
import type { Image, Money, Named, Reduction, TaxNotice, UnitPrice } from './money.ts';

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

export interface OpeningDay {
  /** YYYY-MM-DD. */
  date: string;
  spans: { from: string; to: string }[];
  holiday: string | null;
  closure: string | null;
}

export interface ShopService {
  name: string;
  text: string;
  price: string | null;
}

export interface Shop extends ShopSummary {
  story: string;
  phone: string;
  email: string;
  images?: Image[];
  /** Today and the six days after it. */
  days: OpeningDay[];
  accessNote: string;
  pickupNote: string;
  website: string | null;
  services: ShopService[];
  assortment: string[];
  changedAt: string;
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
  availability: Availability;
  unitPrice: UnitPrice | null;
  reduction: Reduction | null;
  taxNotice: TaxNotice;
  /** Sold by weight: the price is per so many grams. */
  priceBasisGrams: number | null;
  deposit: Money | null;
  badges: string[];
  kind: 'goods' | 'service';
  energy: Duties['energy'] | null;
  container: Duties['container'] | null;
  /** Minutes that a service takes. */
  durationMinutes: number | null;
  /** How far its shop is, in lists by nearness. */
  metres?: number;
}

export interface Variant {
  id: string;
  name: string | null;
  price: Money;
  available: number;
  unitPrice: UnitPrice | null;
  reduction: Reduction | null;
  /** Sold by weight: what a piece of about that weight costs. */
  weighed: { grams: number; estimate: Money; most: Money } | null;
  deposit: Money | null;
  gtin: string | null;
  /** One of the offer's pictures that shows this one. */
  imageId: string | null;
}

export interface Offer extends Omit<OfferSummary, 'shop'> {
  description: string;
  category: { slug: string; name: { de: string; en: string } };
  vatRate: number;
  images: Image[];
  variants: Variant[];
  withdrawal: string;
  minimumAge: number | null;
  shop: Named & {
    id: string;
    district: Named | string;
    opening: Opening;
    street: string;
    houseNumber: string;
    phone?: string;
    email?: string;
  };
  merchant: LegalNotice;
  attributes: { name: string; value: string; key?: string }[];
  attributeValues: AttributeValues;
  offerType: string;
  leadDays: number | null;
  duties: Duties;
  /** Registration of electrical goods. */
  weee: string | null;
}

export interface Facet {
  value: string;
  label: string;
  count: number;
}

export interface Facets {
  category: (Facet & { name: { de: string; en: string }; parent: string | null })[];
  shop: Facet[];
  district: Facet[];
  price: {
    lowest: Money;
    highest: Money;
    /** Cents; `to` is null without an end. */
    bands: { from: number; to: number | null; count: number }[];
  } | null;
  today: number;
  open: number;
  way: Facet[];
  reduced: number;
  regional: number;
  attributes: {
    key: string;
    name: { de: string; en: string };
    type: 'text' | 'number' | 'choice' | 'boolean';
    unit: string | null;
    values: Facet[];
  }[];
}

/** A list that is narrowed down, with counts beside it. */
export interface Browse {
  items: OfferSummary[];
  facets: Facets;
  total: number;
  /** Before any filter. */
  matches?: number;
  next: string | null;
}

export interface SearchResult extends Browse {
  shops: ShopSummary[];
  categories: { slug: string; name: { de: string; en: string } }[];
  understood: {
    asked: string;
    /** The word it was taken for, when it was mistyped. */
    meant: string | null;
    /** Whether anything here has to do with it. */
    known: boolean;
  }[];
  /** When no offer fits, filters or not. */
  nothing?: { nearMisses: OfferSummary[]; shops: ShopSummary[] };
}

/** What the order of search results is made of. */
export interface Ranking {
  places: RankingReason[];
  understood: RankingReason[];
  wholeName: RankingReason[];
  leastShareOfBest: number;
  atLeast: number;
}

export interface RankingReason {
  key: string;
  weight: number;
  words: { de: string; en: string };
}

export interface Suggestion {
  slug: string;
  kind: 'category' | 'shop' | 'offer';
  label: string;
  detail: string | null;
  price: Money | null;
  image: Image | null;
}
