import type { Duties, FoodFacts, Nutrition, Party, RuledOffer } from '#lib/api/rules.ts';
import { FOOD_TEXTS, NUTRIENTS, PARTY, TEXTS, type RuleValues } from '#lib/rules/rule-values.ts';

const PREFIX = 'rule:';

/** Everything of the form that is about rules, as it was typed. Several boxes of one name become one text. */
export function readRules(form: FormData): RuleValues {
  const values: RuleValues = {};
  for (const name of new Set(form.keys())) {
    if (!name.startsWith(PREFIX)) continue;
    values[name.slice(PREFIX.length)] = form
      .getAll(name)
      .map((value) => String(value).trim())
      .join(',');
  }
  return values;
}

/** A number as people type it; NaN when it is none, which the API refuses at its field. */
const numberOf = (typed: string): number => Number(typed.replace(',', '.'));
const maybeNumber = (typed: string | undefined): number | null => (typed ? numberOf(typed) : null);
const text = (typed: string | undefined): string | null => typed || null;
const yesNo = (typed: string | undefined): boolean | null => (typed ? typed === 'true' : null);

/**
 * The part of the body that is about rules. Fields that the form did not show are left out, so that what they say stays;
 * attributes only count for the category whose fields were shown.
 */
export function ruleBody(values: RuleValues, category: string): RuledOffer {
  if (values.shown === undefined) return {};
  const fits = values.shown === category;
  return {
    ...(values.offerType ? { offerType: values.offerType } : {}),
    ...(values.minimumAge === undefined ? {} : { minimumAge: maybeNumber(values.minimumAge) }),
    durationMinutes: maybeNumber(values.durationMinutes),
    leadDays: maybeNumber(values.leadDays),
    priceBasisGrams: maybeNumber(values.priceBasisGrams),
    ...(values.bookPriceExempt === undefined ? {} : { bookPriceExempt: text(values.bookPriceExempt) }),
    ...(fits ? { attributeValues: attributesOf(values) } : {}),
    duties: dutiesOf(values),
  };
}

function attributesOf(values: RuleValues): Record<string, string | null> {
  const told = Object.entries(values).filter(([name]) => name.startsWith('attr.'));
  return Object.fromEntries(told.map(([name, value]) => [name.slice('attr.'.length), value || null]));
}

function dutiesOf(values: RuleValues): Duties {
  const has = (field: string) => values[field] !== undefined;
  return {
    ...Object.fromEntries(TEXTS.filter(has).map((field) => [field, text(values[field])])),
    ...(has('manufacturer.name') ? { manufacturer: partyOf(values, 'manufacturer') } : {}),
    ...(has('euResponsible.name') ? { euResponsible: partyOf(values, 'euResponsible') } : {}),
    ...(has('energy.class') ? { energy: energyOf(values), energyExempt: values.energyExempt === 'true' || null } : {}),
    ...(has('batteryIncluded') ? { batteryIncluded: yesNo(values.batteryIncluded) } : {}),
    ...(has('model') ? { antique: values.antique === 'true' || null } : {}),
    ...(has('fsk') ? { fsk: maybeNumber(values.fsk) } : {}),
    ...(has('food.shown') ? { food: foodOf(values) } : {}),
  } as Duties;
}

function energyOf(values: RuleValues): Duties['energy'] {
  const named = values['energy.class'];
  return named ? { class: named, spectrum: 'A-G', eprelId: text(values['energy.eprelId']) } : null;
}

/** Nobody at all, or whoever was named; a half-named party goes out as it is, and its missing half is refused. */
function partyOf(values: RuleValues, path: string): Party | null {
  const [name, address, contact, country] = PARTY.map((field) => values[`${path}.${field}`] ?? '');
  if (!name && !address && !contact) return null;
  return { name: name!, address: address!, contact: contact!, country: country ? country.toUpperCase() : null };
}

function foodOf(values: RuleValues): FoodFacts {
  return {
    ...Object.fromEntries(FOOD_TEXTS.map((field) => [field, text(values[`food.${field}`])])),
    allergens: allergensOf(values),
    alcoholPercent: maybeNumber(values['food.alcoholPercent']),
    nutrition: nutritionOf(values),
    operator: partyOf(values, 'food.operator'),
  };
}

/** Boxes that nobody ticked say nothing; that there are none has to be said. */
function allergensOf(values: RuleValues): string[] | null {
  const ticked = (values['food.allergens'] ?? '').split(',').filter(Boolean);
  if (ticked.length > 0) return ticked;
  return values['food.allergens.none'] === 'true' ? [] : null;
}

function nutritionOf(values: RuleValues): Nutrition | null {
  const typed = NUTRIENTS.map((field) => [field, values[`food.nutrition.${field}`] ?? ''] as const);
  if (typed.every(([, value]) => value === '')) return null;
  const amounts = Object.fromEntries(
    typed.map(([field, value]) => [field, value === '' ? Number.NaN : numberOf(value)]),
  );
  return { per: values['food.nutrition.per'] || '100 g', ...amounts } as unknown as Nutrition;
}
