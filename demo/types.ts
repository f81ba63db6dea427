/**
 * The shape of a demo city. Plain data: no ids, no database words. Everything refers to everything else by slug,
 * so that the same city can be written into any store, any number of times, with the same result.
 */

import type { DemoDuties } from './duty-types.js';
import type { OfferRecipe, PaletteName, ShopRecipe } from './pictures/recipe.js';

export type Locale = 'de' | 'en';

export interface Position {
  lat: number;
  lon: number;
}

export interface DemoCityFacts {
  slug: string;
  name: string;
  state: string;
  centre: Position;
  /** Everything inside the municipality lies in this box; not everything in the box lies in the municipality. */
  box: { south: number; west: number; north: number; east: number };
  timezone: string;
  currency: 'EUR';
  locale: Locale;
  publicUrl: string;
}

export interface DemoDistrict {
  slug: string;
  name: string;
  postcodes: string[];
  centre: Position;
}

export type Zone = 'A' | 'B' | 'C' | 'D';

export interface DemoPostcode {
  postcode: string;
  centre: Position;
  covers: string;
  zone: Zone;
  /** Fee of the evening tour in cents; null where the tour does not go. */
  tourFeeCents: number | null;
  /** True when the postcode also covers places outside the city: a postcode alone never proves residence. */
  shared: boolean;
}

export interface DemoStreet {
  name: string;
  district: string;
  postcode: string;
  position: Position;
  /** Compass direction in degrees in which house numbers rise. */
  bearing: number;
}

/** A line or an area of the city's map. */
export interface DemoShape {
  id: string;
  kind: 'city' | 'district' | 'green' | 'water' | 'rail' | 'road' | 'street';
  name: string | null;
  /** GeoJSON. */
  geometry: { type: string; coordinates: unknown };
}

export type VatRate = 0 | 7 | 19;
export type MinimumAge = 16 | 18;

/** § 312g (2) BGB and friends; see the table of withdrawal types in the docs. */
export type WithdrawalType =
  | 'standard'
  | 'none_custom'
  | 'none_perishable'
  | 'lapse_hygiene_seal'
  | 'lapse_mixed'
  | 'lapse_media_seal'
  | 'none_press_single'
  | 'none_service_date'
  | 'none_auction'
  | 'none_urgent_repair'
  | 'service_early_start'
  | 'digital_early_start';

/** What a category wants to know about its goods. */
export interface DemoAttributeSpec {
  key: string;
  name: Record<Locale, string>;
  type: 'text' | 'number' | 'choice' | 'boolean';
  unit?: string;
  choices?: string[];
  required?: boolean;
  source?: string;
  filterable?: boolean;
}

export interface DemoCategory {
  slug: string;
  name: Record<Locale, string>;
  parent: string | null;
  /** Icon name of lucide, kebab case. */
  icon: string;
  vatRate: VatRate;
  withdrawal: WithdrawalType;
  minimumAge: MinimumAge | null;
  /** Variants of goods here must say how much they contain (§ 4 PAngV). */
  unitPrice: boolean;
  /** Carried by every offer of this category. */
  badges: Badge[];
  /** The row of the law's matrix that its goods come under; 'general' when left out. */
  law?: string;
  attributes?: DemoAttributeSpec[];
  palette: PaletteName;
}

export type LegalForm = 'sole_trader' | 'gbr' | 'ek' | 'ohg' | 'kg' | 'ug' | 'gmbh' | 'eg';

export interface DemoLegal {
  name: string;
  legalForm: LegalForm;
  ownerName: string;
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
  email: string;
  phone: string;
  registerCourt: string | null;
  registerNumber: string | null;
  vatId: string | null;
  taxNumber: string | null;
  smallBusiness: boolean;
  iban: string;
  /** When it is not whoever the business belongs to. */
  accountHolder?: string;
  selfCertified: boolean;
}

export interface DemoMerchant extends DemoLegal {
  slug: string;
}

export type Fulfilment = 'pickup' | 'tour' | 'parcel' | 'appointment';

/** How the shop keeps its goods list today; drives which import suits it later. */
export type ItLevel = 'none' | 'csv' | 'pos' | 'buying_group' | 'ean' | 'calendar' | 'vlb_feed' | 'scale';

export interface DemoClosure {
  /** Days from today, so that the demo never goes stale: 0 is today. */
  fromDay: number;
  toDay: number;
  reason: string;
}

export interface DemoShopService {
  name: string;
  text: string;
  price: string | null;
}

export interface DemoShop {
  slug: string;
  name: string;
  kind: string;
  merchant: string;
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
  district: string;
  position: Position;
  /** OSM opening_hours syntax. */
  openingHours: string;
  closures: DemoClosure[];
  summary: string;
  story: string;
  phone: string;
  email: string;
  stepFree: boolean;
  accessNote: string;
  tramStop: string | null;
  pickupNote: string;
  services: DemoShopService[];
  assortment: string[];
  autoAccept: boolean;
  fulfilment: Fulfilment[];
  sellsAgeRestricted: boolean;
  sellsChilled: boolean;
  itLevel: ItLevel;
  /** False only for the shop beyond the city limits. */
  insideCity: boolean;
  picture: ShopRecipe;
}

export type ContentUnit = 'g' | 'kg' | 'ml' | 'l' | 'm' | 'm2' | 'piece';

export interface DemoContent {
  amount: number;
  unit: ContentUnit;
}

export interface DemoVariant {
  /** Null when the offer has only this one and nothing needs saying. */
  name: string | null;
  priceCents: number;
  /** Pieces on hand; for services the number of appointments that can be booked ahead. */
  stock: number;
  gtin: string | null;
  content: DemoContent | null;
  /** Deposit per piece, on top of the price (§ 7 PAngV). */
  depositCents: number;
  /** About what one piece of weighed goods weighs. */
  estimatedGrams?: number;
}

export type Badge = 'book_price' | 'age_16' | 'age_18' | 'cool' | 'unique' | 'made_to_order' | 'regional';

export interface DemoAttribute {
  name: string;
  value: string;
}

export type DemoOfferType = 'goods' | 'made_to_order' | 'unique' | 'weighed' | 'service';

export interface DemoOffer {
  slug: string;
  shop: string;
  name: string;
  description: string;
  category: string;
  kind: 'goods' | 'service';
  offerType?: DemoOfferType;
  durationMinutes?: number;
  leadDays?: number;
  priceBasisGrams?: 100 | 1000;
  /** What the law wants to be said about it; the shape of the catalogue's column. */
  duties?: DemoDuties;
  attributeValues?: Record<string, string | number | boolean>;
  vatRate: VatRate;
  variants: DemoVariant[];
  minimumAge: MinimumAge | null;
  withdrawal: WithdrawalType;
  badges: Badge[];
  attributes: DemoAttribute[];
  picture: OfferRecipe;
}

export interface DemoDocument {
  kind: 'trade_licence' | 'register_extract' | 'identity' | 'food_registration';
  name: string;
  type: 'application/pdf';
  /** What the applicant stated about it, YYYY-MM-DD. */
  issuedOn: string | null;
  statedUntil: string | null;
  /** What the document says, line by line; `documentPdf` turns it into a file. */
  lines: string[];
}

export type ApplicationConcern =
  'duplicate' | 'outside_city' | 'licence_expired' | 'vat_id_wrong' | 'account_of_another';

/** Where the review of a waiting application stands when the demo begins. */
export type DemoReviewState = 'fresh' | 'answered' | 'handed_in_again' | 'agreed_first' | 'with_applicant';

export interface DemoApplication {
  slug: string;
  applicant: { name: string; email: string };
  legal: DemoLegal;
  shop: {
    name: string;
    kind: string;
    summary: string;
    story: string;
    street: string;
    houseNumber: string;
    postcode: string;
    city: string;
    district: string;
    openingHours: string;
    phone: string;
    email: string;
    position: Position;
  };
  documents: DemoDocument[];
  /** How long it has been waiting in the queue. */
  submittedHoursAgo: number;
  /** What an attentive reviewer should find; null for a clean one. */
  concern: ApplicationConcern | null;
  state: DemoReviewState;
  /** The shop that this one duplicates. */
  duplicateOf: string | null;
}

export interface DemoPerson {
  name: string;
  email: string;
  role:
    'shopper' | 'owner' | 'staff' | 'helper' | 'reviewer' | 'lead_reviewer' | 'administrator' | 'operator' | 'courier';
  merchant: string | null;
}

/** An offer that is cheaper at present. Days count back from the day of the demo, or on from it. */
export interface DemoReduction {
  offer: string;
  /** Below the lowest price of the 30 days before; below the price before where it will not last. */
  percent: number;
  reason: 'sale' | 'short_life';
  sinceDays: number;
  untilDays?: number;
  bestBeforeDays?: number;
  /** It was cheaper once before, for a while. */
  before?: { percent: number; fromDays: number; toDays: number };
}

/** What goods are, by their article number; no shop and no price. */
export interface DemoProduct {
  gtin: string;
  name: string;
  brand: string;
  description: string;
  category: string;
  content: DemoContent | null;
  duties: DemoDuties;
  picture: OfferRecipe;
}

export interface DemoCity {
  city: DemoCityFacts;
  districts: DemoDistrict[];
  postcodes: DemoPostcode[];
  streets: DemoStreet[];
  shapes: DemoShape[];
  categories: DemoCategory[];
  people: DemoPerson[];
  merchants: DemoMerchant[];
  shops: DemoShop[];
  applications: DemoApplication[];
  reductions?: DemoReduction[];
  /** Goods that no shop has yet; those of the offers are known as well. */
  products: DemoProduct[];
  offerCount: number;
  /** Made one by one while reading; reading again starts over with the same offers. */
  offers: Iterable<DemoOffer>;
}

export interface DemoPastLine {
  offer: string;
  /** Which of the offer's variants. */
  variantAt: number;
  name: string;
  variant: string | null;
  quantity: number;
  price: number;
  deposit: number;
  vatRate: VatRate;
  withdrawal: WithdrawalType;
}

/** One shop's part of a purchase of the past. Minutes count from the step before. */
export interface DemoPastOrder {
  shop: string;
  merchant: string;
  shopName: string;
  status: 'handed_over' | 'refused' | 'lapsed';
  /** Null when nobody answered, or nobody had to. */
  answerMinutes: number | null;
  readyMinutes: number;
  collectedMinutes: number;
  /** So many days after it was collected, one piece of its first line came back. */
  returnedDays: number | null;
  lines: DemoPastLine[];
  total: number;
}

export interface DemoPurchase {
  key: string;
  placedAt: Date;
  name: string;
  email: string;
  orders: DemoPastOrder[];
}

/** A purchase of the past with the ids and times that all services agree on. */
export interface PastPurchase {
  id: string;
  number: string;
  name: string;
  email: string;
  placedAt: Date;
  confirmedAt: Date;
  paymentId: string;
  orders: PastOrder[];
}

export interface PastOrder {
  id: string;
  checkoutId: string;
  number: string;
  shopId: string;
  merchantId: string;
  shopName: string;
  customer: string;
  status: DemoPastOrder['status'];
  /** Nobody had to answer. */
  automatic: boolean;
  total: number;
  placedAt: Date;
  answerBy: Date;
  answeredAt: Date;
  confirmedAt: Date;
  readyAt: Date;
  collectedAt: Date;
  lines: (DemoPastLine & { id: string; variantId: string })[];
  /** One piece of the first line came back at this time, and so many cents went out for it. */
  returned: { id: string; at: Date; refund: number } | null;
}
