/** Somebody who answers for a product (Art. 19 GPSR: name, address and an electronic address). */
export interface Party {
  name: string;
  address: string;
  /** E-mail address or web page. */
  contact: string;
  /** Two letters (ISO 3166-1); nothing said means inside the Union. */
  country?: string | null;
}

/** Per 100 g or 100 ml (Art. 30 LMIV). */
export interface Nutrition {
  per: '100 g' | '100 ml';
  energyKj: number;
  energyKcal: number;
  fat: number;
  saturates: number;
  carbohydrate: number;
  sugars: number;
  protein: number;
  salt: number;
}

/** The fourteen of Annex II LMIV. */
export const ALLERGENS = [
  'gluten',
  'crustaceans',
  'eggs',
  'fish',
  'peanuts',
  'soy',
  'milk',
  'nuts',
  'celery',
  'mustard',
  'sesame',
  'sulphites',
  'lupin',
  'molluscs',
] as const;
export type Allergen = (typeof ALLERGENS)[number];

/** Why no table of nutrients is owed (Annex V LMIV, Art. 16 (4) LMIV). */
export const NUTRITION_EXEMPTIONS = ['single_ingredient', 'small_producer', 'infusion_or_spice', 'alcohol'] as const;
export type NutritionExemption = (typeof NUTRITION_EXEMPTIONS)[number];

export interface FoodFacts {
  legalName?: string | null;
  ingredients?: string | null;
  /** An empty list says that there are none; a missing one that nobody has said. */
  allergens?: Allergen[] | null;
  netQuantity?: string | null;
  storage?: string | null;
  origin?: string | null;
  alcoholPercent?: number | null;
  nutrition?: Nutrition | null;
  nutritionExempt?: NutritionExemption | null;
  operator?: Party | null;
}

export const ENERGY_CLASSES = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;
export type EnergyClass = (typeof ENERGY_CLASSES)[number];

export const UNIT_PRICE_EXEMPTIONS = ['small_amount', 'mixed', 'by_piece', 'single_range'] as const;
export type UnitPriceExemption = (typeof UNIT_PRICE_EXEMPTIONS)[number];

/** What the law wants to be said about an offer, as far as somebody has said it: `offers.duties`. */
export interface Duties {
  manufacturer?: Party | null;
  /** Needed when the manufacturer is outside the Union (Art. 16 GPSR). */
  euResponsible?: Party | null;
  safetyWarnings?: string | null;
  model?: string | null;
  food?: FoodFacts | null;
  /** '80 % Wolle, 20 % Polyamid' */
  fibres?: string | null;
  energy?: { class: EnergyClass; spectrum: 'A-G' | 'A-D' | 'A-E' | 'A-F'; eprelId?: string | null } | null;
  /** No regulation asks for a label of this kind of device. */
  energyExempt?: boolean | null;
  /** So old that product safety no longer asks who made it (Art. 2 (2) h GPSR). */
  antique?: boolean | null;
  container?: 'single_use' | 'reusable' | 'none' | null;
  batteryIncluded?: boolean | null;
  /** Age from which a film or game is released; 0 is a release without limit. */
  fsk?: 0 | 6 | 12 | 16 | 18 | null;
  /** Number of the organic control body, DE-ÖKO-037. */
  organicControl?: string | null;
  /** Why no unit price is owed, where the category asks for one. */
  unitPriceExempt?: UnitPriceExemption | null;
  /** 'margin' is § 25a UStG: no VAT is shown. */
  taxScheme?: 'standard' | 'margin' | null;
}

/** Whether it runs on electricity: then it says something about its energy label, if only that there is none. */
export const isDevice = ({ energy, energyExempt }: Duties): boolean => Boolean(energy ?? energyExempt);
