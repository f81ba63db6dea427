import { m } from '#lib/paraglide/messages.js';
import type { Category, Facets } from '#lib/api/store.ts';
import { inLocale } from '#lib/i18n/locale.ts';
import { centsOf, FLAGS, type Chosen, type Flag } from './chosen.ts';

export interface Chip {
  label: string;
  /** What has to go from the address. */
  without: [name: string, value?: string][];
}

export const flagWords: Record<Flag, () => string> = {
  today: m.find_today,
  open: m.find_open,
  reduced: m.find_reduced,
  regional: m.find_regional,
};

const wayWords: Record<string, () => string> = {
  pickup: m.find_way_pickup,
  tour: m.find_way_tour,
  parcel: m.find_way_parcel,
};
export const wayWord = (way: string): string => wayWords[way]?.() ?? way;

/** A value of an attribute as people read it: with its unit, yes or no in words. */
export function attributeWord(value: string, attribute?: { type: string; unit: string | null }): string {
  if (attribute?.type === 'boolean') return value === 'true' ? m.find_yes() : m.find_no();
  const shown = attribute?.type === 'number' ? value.replace('.', m.find_decimal_sign()) : value;
  return attribute?.unit ? `${shown} ${attribute.unit}` : shown;
}

/** Everything that is chosen, each with how to take it away. */
export function chipsOf(chosen: Chosen, facets: Facets, categories: Category[], withCategory: boolean): Chip[] {
  const named = (values: { value: string; label: string }[], value: string): string =>
    values.find((one) => one.value === value)?.label ?? value;
  const category = categories.find(({ slug }) => slug === chosen.category);
  return [
    ...(withCategory && chosen.category
      ? [{ label: category ? inLocale(category.name) : chosen.category, without: [['category']] as Chip['without'] }]
      : []),
    ...FLAGS.filter((flag) => chosen[flag]).map((flag) => ({
      label: flagWords[flag](),
      without: [[flag]] as Chip['without'],
    })),
    ...chosen.way.map((way): Chip => ({ label: wayWord(way), without: [['way', way]] })),
    ...priceChips(chosen),
    ...chosen.shop.map((shop): Chip => ({ label: named(facets.shop, shop), without: [['shop', shop]] })),
    ...chosen.district.map((one): Chip => ({ label: named(facets.district, one), without: [['district', one]] })),
    ...chosen.attr.map((attr): Chip => ({ label: attributeLabel(attr, facets), without: [['attr', attr]] })),
  ];
}

function priceChips({ from, to }: Chosen): Chip[] {
  const chips: Chip[] = [];
  if (centsOf(from) !== null) chips.push({ label: m.find_price_from({ price: from }), without: [['from']] });
  if (centsOf(to) !== null) chips.push({ label: m.find_price_to({ price: to }), without: [['to']] });
  return chips;
}

function attributeLabel(attr: string, facets: Facets): string {
  const colon = attr.indexOf(':');
  const facet = facets.attributes.find(({ key }) => key === attr.slice(0, colon));
  const value = attributeWord(attr.slice(colon + 1), facet);
  return facet ? `${inLocale(facet.name)}: ${value}` : value;
}
