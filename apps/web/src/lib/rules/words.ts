import type { Hint } from '#lib/api/rules.ts';
import { m } from '#lib/paraglide/messages.js';

const WHY: Record<string, () => string> = {
  manufacturer: m.field_manufacturer,
  eu_responsible: m.field_eu_responsible,
  identifier: m.field_identifier,
  picture: m.field_picture,
  toy_warnings: m.field_toy_warnings,
  chemical_warnings: m.field_chemical_warnings,
  cosmetic_person: m.field_cosmetic_person,
  fibres: m.field_fibres,
  fsk: m.field_fsk,
  duration: m.field_duration,
  packaging: m.field_packaging,
  devices: m.field_devices,
  battery: m.field_battery,
  energy: m.field_energy,
  allergens: m.field_allergens,
  legal_name: m.field_legal_name,
  ingredients: m.field_ingredients,
  operator: m.field_operator,
  net_quantity: m.field_net_quantity,
  nutrition: m.field_nutrition,
  origin: m.field_origin,
  alcohol: m.field_alcohol,
  container: m.field_container,
  food_business: m.field_food_business,
  organic: m.field_organic,
  feed_composition: m.field_feed_composition,
  feed_operator: m.field_feed_operator,
  description: m.field_description,
  lead_days: m.field_lead_days,
  price_basis: m.field_price_basis,
  estimated_weight: m.field_estimated_weight,
  unit_price: m.field_unit_price,
  deposit: m.field_deposit,
  attribute: m.field_attribute,
  age_16: m.field_age_16,
  age_18: m.field_age_18,
  withdrawal: m.field_withdrawal,
  vat_small_business: m.field_vat_small_business,
  vat_zero: m.field_vat_zero,
  blocked: m.field_blocked,
  category_gone: m.field_category_gone,
};

/** Why something is missing. */
export const whyWords = (why: string): string => (WHY[why] ?? m.field_invalid)();

export const hintWords = ({ why, found }: Hint): string =>
  why === 'green_claim' ? m.rules_hint_green_claim({ found }) : m.rules_hint_goods({ found });

export const ALLERGENS: [code: string, words: () => string][] = [
  ['gluten', m.rules_allergen_gluten],
  ['crustaceans', m.rules_allergen_crustaceans],
  ['eggs', m.rules_allergen_eggs],
  ['fish', m.rules_allergen_fish],
  ['peanuts', m.rules_allergen_peanuts],
  ['soy', m.rules_allergen_soy],
  ['milk', m.rules_allergen_milk],
  ['nuts', m.rules_allergen_nuts],
  ['celery', m.rules_allergen_celery],
  ['mustard', m.rules_allergen_mustard],
  ['sesame', m.rules_allergen_sesame],
  ['sulphites', m.rules_allergen_sulphites],
  ['lupin', m.rules_allergen_lupin],
  ['molluscs', m.rules_allergen_molluscs],
];

export const allergenWords = (codes: readonly string[]): string[] =>
  ALLERGENS.filter(([code]) => codes.includes(code)).map(([, words]) => words());

export const nutrientWords: Record<string, () => string> = {
  energyKj: m.rules_energy_kj,
  energyKcal: m.rules_energy_kcal,
  fat: m.rules_fat,
  saturates: m.rules_saturates,
  carbohydrate: m.rules_carbohydrate,
  sugars: m.rules_sugars,
  protein: m.rules_protein,
  salt: m.rules_salt,
};

/** In what a nutrient is counted. */
export const nutrientUnit = (field: string): string =>
  field === 'energyKj' ? 'kJ' : field === 'energyKcal' ? 'kcal' : 'g';
