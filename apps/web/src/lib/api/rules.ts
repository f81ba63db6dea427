export interface Missing {
  /** Path of the field: `duties.manufacturer`, `variants.0.content`, `attributeValues.size`. */
  field: string;
  why: string;
  source: string | null;
}

/** Words of an offer that should be looked at again. */
export interface Hint {
  field: string;
  why: string;
  source: string;
  found: string;
}

export interface AttributeSpec {
  key: string;
  name: { de: string; en: string };
  type: 'text' | 'number' | 'choice' | 'boolean';
  unit?: string;
  choices?: string[];
  required?: boolean;
  source?: string;
}

export type AttributeValues = Record<string, string | number | boolean>;

/** What a category asks of the offers in it. */
export interface CategoryAsks {
  slug: string;
  name: { de: string; en: string };
  parent: string | null;
  minimumAge: 16 | 18 | null;
  unitPrice: boolean;
  /** How its offers are usually given back. */
  withdrawal: string;
  drink: boolean;
  food: boolean;
  /** Publishers fix the prices of new ones. */
  fixedPrice: boolean;
  /** The law for which nothing in it may be sold here. */
  blocked: string | null;
  asks: Missing[];
  attributes: AttributeSpec[];
}

export interface Party {
  name: string;
  address: string;
  contact: string;
  country?: string | null;
}

export interface Nutrition {
  per: string;
  energyKj: number;
  energyKcal: number;
  fat: number;
  saturates: number;
  carbohydrate: number;
  sugars: number;
  protein: number;
  salt: number;
}

export interface FoodFacts {
  legalName?: string | null;
  ingredients?: string | null;
  allergens?: string[] | null;
  netQuantity?: string | null;
  storage?: string | null;
  origin?: string | null;
  alcoholPercent?: number | null;
  nutrition?: Nutrition | null;
  nutritionExempt?: string | null;
  operator?: Party | null;
}

export interface Duties {
  manufacturer?: Party | null;
  euResponsible?: Party | null;
  safetyWarnings?: string | null;
  model?: string | null;
  food?: FoodFacts | null;
  fibres?: string | null;
  energy?: { class: string; spectrum: string; eprelId?: string | null } | null;
  energyExempt?: boolean | null;
  antique?: boolean | null;
  container?: 'single_use' | 'reusable' | 'none' | null;
  batteryIncluded?: boolean | null;
  fsk?: number | null;
  organicControl?: string | null;
  unitPriceExempt?: string | null;
  taxScheme?: 'standard' | 'margin' | null;
}

/** What of an offer's rules the API takes in and gives out. */
export interface RuledOffer {
  offerType?: string | null;
  durationMinutes?: number | null;
  leadDays?: number | null;
  priceBasisGrams?: number | null;
  bookPriceExempt?: string | null;
  minimumAge?: number | null;
  attributeValues?: Record<string, string | number | boolean | null>;
  duties?: Duties;
}

export interface Registrations {
  lucid?: string | null;
  noPackaging?: boolean | null;
  weee?: string | null;
  noOwnDevices?: boolean | null;
  food?: string | null;
}
