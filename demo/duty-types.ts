/** What the law wants to be said about goods, in the shape in which the catalogue keeps it. */

export interface DemoParty {
  name: string;
  address: string;
  contact: string;
  country?: string;
}

export type DemoAllergen =
  | 'gluten'
  | 'crustaceans'
  | 'eggs'
  | 'fish'
  | 'peanuts'
  | 'soy'
  | 'milk'
  | 'nuts'
  | 'celery'
  | 'mustard'
  | 'sesame'
  | 'sulphites'
  | 'lupin'
  | 'molluscs';

export interface DemoFood {
  legalName?: string;
  ingredients?: string;
  allergens?: DemoAllergen[];
  netQuantity?: string;
  storage?: string;
  origin?: string;
  alcoholPercent?: number;
  nutrition?: {
    per: '100 g' | '100 ml';
    energyKj: number;
    energyKcal: number;
    fat: number;
    saturates: number;
    carbohydrate: number;
    sugars: number;
    protein: number;
    salt: number;
  };
  nutritionExempt?: 'single_ingredient' | 'small_producer' | 'infusion_or_spice' | 'alcohol';
  operator?: DemoParty;
}

export interface DemoDuties {
  manufacturer?: DemoParty;
  euResponsible?: DemoParty;
  safetyWarnings?: string;
  model?: string;
  food?: DemoFood;
  fibres?: string;
  energy?: { class: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G'; spectrum: 'A-G'; eprelId?: string };
  energyExempt?: boolean;
  antique?: boolean;
  container?: 'single_use' | 'reusable' | 'none';
  batteryIncluded?: boolean;
  fsk?: 0 | 6 | 12 | 16 | 18;
  organicControl?: string;
  unitPriceExempt?: 'small_amount' | 'mixed' | 'by_piece' | 'single_range';
  taxScheme?: 'standard' | 'margin';
}
