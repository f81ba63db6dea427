import type { AttributeSpec, AttributeValues } from '../category/attribute-schema.js';
import type { OfferType } from '../offer/offer-rules.js';
import type { Duties } from './duties.js';

/** What an offer still lacks before it may be published, why, and which law says so. */
export interface Missing {
  /** Path of the field in the input: `duties.manufacturer`, `variants.0.content`, `attributeValues.size`. */
  field: string;
  /** A code for the words, one of `WHYS`. */
  why: string;
  /** '§ 4 Abs. 1 PAngV'; null where only the category asks. */
  source: string | null;
}

export interface GateVariant {
  price: number;
  deposit: number;
  gtin: string | null;
  content: { amount: number; unit: string } | null;
  estimatedGrams: number | null;
}

export interface GateOffer {
  offerType: OfferType;
  name: string;
  description: string;
  minimumAge: number | null;
  withdrawal: string;
  vatRate: number;
  durationMinutes: number | null;
  leadDays: number | null;
  priceBasisGrams: number | null;
  attributeValues: AttributeValues;
  duties: Duties;
  /** How many it shows. */
  pictures: number;
  variants: readonly GateVariant[];
}

export interface GateCategory {
  slug: string;
  /** Which row of the law's matrix applies. */
  law: string;
  unit_price: boolean;
  attributes: readonly AttributeSpec[];
}

/** What the gate must know of the trader behind the offer; see `catalog.shops.registrations`. */
export interface GateMerchant {
  smallBusiness: boolean;
  registrations: Registrations;
}

/** What a trader has registered, or why they need not. */
export interface Registrations {
  /** In the packaging register (§ 13 VerpackDG): DE and 13 digits. */
  lucid?: string | null;
  /** Fills nothing into packaging. */
  noPackaging?: boolean | null;
  /** In the register of electrical goods (§ 6 ElektroG): DE and 8 digits, several with commas between. */
  weee?: string | null;
  /** Sells only devices whose makers are registered. */
  noOwnDevices?: boolean | null;
  /** Where the food business is registered (Art. 6 VO (EG) 852/2004). */
  food?: string | null;
}
