import type { Duties, Nutrition, Party, RuledOffer } from '#lib/api/rules.ts';

/** What an offer says because a law or its category asks, as it was typed: one text per field of the form. */
export type RuleValues = Record<string, string>;

export const NUTRIENTS = [
  'energyKj',
  'energyKcal',
  'fat',
  'saturates',
  'carbohydrate',
  'sugars',
  'protein',
  'salt',
] as const;
export const PARTY = ['name', 'address', 'contact', 'country'] as const;
/** Texts directly in the duties, and those in what is said about food. */
export const TEXTS = [
  'safetyWarnings',
  'model',
  'fibres',
  'container',
  'organicControl',
  'unitPriceExempt',
  'taxScheme',
] as const;
export const FOOD_TEXTS = ['legalName', 'ingredients', 'netQuantity', 'storage', 'origin', 'nutritionExempt'] as const;

const said = (value: string | number | boolean | null | undefined): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
};

const partyValues = (path: string, party: Party | null | undefined): RuleValues =>
  Object.fromEntries(PARTY.map((field) => [`${path}.${field}`, said(party?.[field])]));

function nutritionValues(nutrition: Nutrition | null | undefined): RuleValues {
  return {
    'food.nutrition.per': nutrition?.per ?? '',
    ...Object.fromEntries(NUTRIENTS.map((field) => [`food.nutrition.${field}`, said(nutrition?.[field])])),
  };
}

export function dutyValues(duties: Duties): RuleValues {
  const { food } = duties;
  return {
    ...Object.fromEntries(TEXTS.map((field) => [field, said(duties[field])])),
    ...Object.fromEntries(FOOD_TEXTS.map((field) => [`food.${field}`, said(food?.[field])])),
    ...partyValues('manufacturer', duties.manufacturer),
    ...partyValues('euResponsible', duties.euResponsible),
    ...partyValues('food.operator', food?.operator),
    ...nutritionValues(food?.nutrition),
    'food.allergens': (food?.allergens ?? []).join(','),
    'food.allergens.none': food?.allergens?.length === 0 ? 'true' : '',
    'food.alcoholPercent': said(food?.alcoholPercent),
    'energy.class': said(duties.energy?.class),
    'energy.eprelId': said(duties.energy?.eprelId),
    energyExempt: duties.energyExempt ? 'true' : '',
    antique: duties.antique ? 'true' : '',
    batteryIncluded: said(duties.batteryIncluded),
    fsk: said(duties.fsk),
  };
}

/** An offer's rules as its form shows them. */
export function ruleValues(offer: RuledOffer): RuleValues {
  return {
    offerType: offer.offerType ?? 'goods',
    durationMinutes: said(offer.durationMinutes),
    leadDays: said(offer.leadDays),
    priceBasisGrams: said(offer.priceBasisGrams),
    bookPriceExempt: said(offer.bookPriceExempt),
    minimumAge: said(offer.minimumAge),
    ...Object.fromEntries(
      Object.entries(offer.attributeValues ?? {}).map(([key, value]) => [`attr.${key}`, said(value)]),
    ),
    ...dutyValues(offer.duties ?? {}),
  };
}
