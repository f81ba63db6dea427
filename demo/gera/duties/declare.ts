import type { DemoDuties } from '../../duty-types.js';
import { digitsFrom } from '../../seeded.js';
import type { DemoCategory, DemoMerchant, DemoOffer, DemoOfferType, DemoVariant } from '../../types.js';
import type { Draft } from '../offers/draft.js';
import { attributeValues } from './attribute-values.js';
import { allergensOf, foods } from './foods.js';
import { makerOf } from './makers.js';
import { durations, leadDays, warnings } from './said.js';

interface Asked {
  slug: string;
  draft: Draft;
  category: DemoCategory;
  shop: string;
  owner: DemoMerchant;
  variants: DemoVariant[];
}

type Declared = Pick<DemoOffer, 'offerType' | 'durationMinutes' | 'leadDays' | 'duties' | 'attributeValues'>;

const FOOD = /^(food|produce|honey|dish|drink|beer|wine|spirits)/;
const DRINKS = /^(drink|beer)$/;
const STRONG = /^(wine|spirits)$/;
const NO_MAKER = /^(plant|voucher|service|appointment|food_loose|food_mixed|produce|dish|feed)/;

/** What an offer of the demo says about itself beyond its words, as its category asks for it. */
export function declare({ slug, draft, category, shop, owner, variants }: Asked): Declared {
  const offerType = typeOf(draft);
  const values = attributeValues[slug];
  return {
    offerType,
    ...(durations[slug] ? { durationMinutes: durations[slug] } : {}),
    ...(offerType === 'made_to_order' ? { leadDays: leadDays[slug] ?? 7 } : {}),
    ...(values ? { attributeValues: values } : {}),
    duties: draft.kind === 'service' ? {} : dutiesOf(slug, draft, category.law ?? 'general', shop, owner, variants),
  };
}

function typeOf({ kind, badges = [] }: Draft): DemoOfferType {
  if (kind === 'service') return 'service';
  if (badges.includes('made_to_order')) return 'made_to_order';
  return badges.includes('unique') ? 'unique' : 'goods';
}

function dutiesOf(
  slug: string,
  draft: Draft,
  law: string,
  shop: string,
  owner: DemoMerchant,
  variants: DemoVariant[],
): DemoDuties {
  const { attributes = {} } = draft;
  const maker = makerOf(slug, draft.category, shop, owner, attributes.Verlag);
  if (FOOD.test(law) || law === 'feed') return foodDuties(slug, draft, law, maker);
  if (NO_MAKER.test(law)) return {};
  return {
    manufacturer: maker,
    ...(variants.some(({ gtin }) => gtin === null) ? { model: modelOf(slug, draft.category) } : {}),
    ...((warnings[slug] ?? warnings[law]) ? { safetyWarnings: warnings[slug] ?? warnings[law] } : {}),
    ...(law === 'textile' ? { fibres: attributes.Material ?? '100 % Schurwolle' } : {}),
    ...(law === 'electrical' ? electrical(slug, attributes.Energieklasse) : {}),
    ...(Number(attributes.Baujahr) < 1930 ? { antique: true } : {}),
  };
}

function foodDuties(
  slug: string,
  { attributes = {} }: Draft,
  law: string,
  maker: DemoDuties['manufacturer'],
): DemoDuties {
  const told = foods[slug] ?? {};
  return {
    food: {
      ...(law === 'feed' ? {} : { allergens: allergensOf(attributes.Allergene) }),
      ...told,
      ...(maker ? { operator: maker } : {}),
    },
    ...(DRINKS.test(law) ? { container: slug === 'apfelsecco-alkoholfrei' ? 'none' : 'reusable' } : {}),
    ...(STRONG.test(law) ? { container: 'none' } : {}),
  };
}

const BATTERIES = /akku|taschenlampe|radio/;
const LABELLED: Record<string, string> = { 'waschmaschine-acht-kilo': '1482096', 'led-birne-warmweiss': '1120457' };

function electrical(slug: string, energyClass: string | undefined): DemoDuties {
  const eprelId = LABELLED[slug];
  return {
    batteryIncluded: BATTERIES.test(slug),
    ...(eprelId ? { energy: { class: energyClass as 'A', spectrum: 'A-G', eprelId } } : { energyExempt: true }),
  };
}

/** As makers number their goods: two letters of the category and four digits. */
const modelOf = (slug: string, category: string): string =>
  `${category.slice(0, 2).toUpperCase()}-${digitsFrom(`model:${slug}`, 4)}`;
