import type { Allergen } from '../duty/duties.js';
import type { FieldKey } from '../import/import-fields.js';
import type { OfferEntity } from '../offer/offer.entity.js';
import type { VariantRow } from '../offer/write-offer.js';

/** An offer's row, one of its variants, and the names of its category. */
export interface Exported {
  offer: OfferEntity;
  variant: VariantRow;
  category: string;
}

export type ExportedCell = string | number | null;

/** What a field of an exported row holds: the words and numbers that an import reads as the same again. */
export const EXPORT_CELLS: Partial<Record<FieldKey, (row: Exported) => ExportedCell>> = {
  offer: ({ offer }) => offer.slug,
  sku: ({ variant }) => variant.sku,
  gtin: ({ variant }) => variant.gtin,
  name: ({ offer }) => offer.name,
  variant: ({ variant }) => variant.name,
  description: ({ offer }) => offer.description,
  category: ({ category }) => category,
  price: ({ variant }) => variant.price / 100,
  vat: ({ offer }) => offer.vat_rate,
  onHand: ({ variant }) => variant.on_hand,
  deposit: ({ variant }) => (variant.deposit > 0 ? variant.deposit / 100 : null),
  content: ({ variant }) => contentOf(variant),
  status: ({ offer }) => STATUSES[offer.status],
  offerType: ({ offer }) => TYPES[offer.offer_type],
  leadDays: ({ offer }) => offer.lead_days,
  durationMinutes: ({ offer }) => offer.duration_minutes,
  priceBasisGrams: ({ offer }) => offer.price_basis_grams,
  estimatedGrams: ({ variant }) => variant.estimated_grams,
  minimumAge: ({ offer }) => offer.minimum_age,
  regional: ({ offer }) => (offer.badges.includes('regional') ? 'ja' : null),
  legalName: ({ offer }) => offer.duties.food?.legalName ?? null,
  ingredients: ({ offer }) => offer.duties.food?.ingredients ?? null,
  allergens: ({ offer }) => allergensOf(offer.duties.food?.allergens),
  netQuantity: ({ offer }) => offer.duties.food?.netQuantity ?? null,
  storage: ({ offer }) => offer.duties.food?.storage ?? null,
  origin: ({ offer }) => offer.duties.food?.origin ?? null,
  alcoholPercent: ({ offer }) => offer.duties.food?.alcoholPercent ?? null,
  manufacturerName: ({ offer }) => offer.duties.manufacturer?.name ?? null,
  manufacturerAddress: ({ offer }) => offer.duties.manufacturer?.address ?? null,
  manufacturerContact: ({ offer }) => offer.duties.manufacturer?.contact ?? null,
  operatorName: ({ offer }) => offer.duties.food?.operator?.name ?? null,
  operatorAddress: ({ offer }) => offer.duties.food?.operator?.address ?? null,
  operatorContact: ({ offer }) => offer.duties.food?.operator?.contact ?? null,
  safetyWarnings: ({ offer }) => offer.duties.safetyWarnings ?? null,
  model: ({ offer }) => offer.duties.model ?? null,
  fibres: ({ offer }) => offer.duties.fibres ?? null,
  energyClass: ({ offer }) => offer.duties.energy?.class ?? null,
  eprelId: ({ offer }) => offer.duties.energy?.eprelId ?? null,
  container: ({ offer }) => (offer.duties.container ? CONTAINERS[offer.duties.container] : null),
  organicControl: ({ offer }) => offer.duties.organicControl ?? null,
  batteryIncluded: ({ offer }) => yesNo(offer.duties.batteryIncluded),
  fsk: ({ offer }) => offer.duties.fsk ?? null,
  taxScheme: ({ offer }) => (offer.duties.taxScheme === 'margin' ? 'ja' : null),
};

const STATUSES = { published: 'veröffentlicht', draft: 'Entwurf', withdrawn: 'zurückgezogen' };
const TYPES = {
  goods: 'Ware',
  made_to_order: 'Aufbestellung',
  unique: 'Einzelstück',
  weighed: 'Wiegeware',
  service: 'Dienstleistung',
};
const CONTAINERS = { single_use: 'Einweg', reusable: 'Mehrweg', none: 'keine' };
const UNITS: Record<string, string> = { m2: 'm²', piece: 'Stück' };
const ALLERGENS: Record<Allergen, string> = {
  gluten: 'Gluten',
  crustaceans: 'Krebstiere',
  eggs: 'Eier',
  fish: 'Fisch',
  peanuts: 'Erdnüsse',
  soy: 'Soja',
  milk: 'Milch',
  nuts: 'Schalenfrüchte',
  celery: 'Sellerie',
  mustard: 'Senf',
  sesame: 'Sesam',
  sulphites: 'Sulfite',
  lupin: 'Lupinen',
  molluscs: 'Weichtiere',
};

function contentOf({ content_amount: amount, content_unit: unit }: VariantRow): string | null {
  if (amount === null || !unit) return null;
  return `${String(Number(amount)).replace('.', ',')} ${UNITS[unit] ?? unit}`;
}

function allergensOf(allergens: Allergen[] | null | undefined): string | null {
  if (!allergens) return null;
  return allergens.length === 0 ? 'keine' : allergens.map((one) => ALLERGENS[one]).join(', ');
}

const yesNo = (said: boolean | null | undefined): string | null =>
  said === true ? 'ja' : said === false ? 'nein' : null;
