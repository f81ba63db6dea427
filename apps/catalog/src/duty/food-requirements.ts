import type { GateOffer } from './gate-offer.js';
import { requirement, type Requirement } from './requirement.js';

const LMIV = 'VO (EU) 1169/2011 (LMIV)';

export const ALLERGENS_SAID = requirement(
  'duties.food.allergens',
  'allergens',
  `Art. 9 Abs. 1 lit. c, Art. 44 ${LMIV}, § 4 LMIDV`,
  ({ duties }) => !duties.food?.allergens,
);

export const LEGAL_NAME = requirement(
  'duties.food.legalName',
  'legal_name',
  `Art. 9 Abs. 1 lit. a, Art. 14 ${LMIV}`,
  ({ duties }) => !duties.food?.legalName,
);

export const INGREDIENTS = requirement(
  'duties.food.ingredients',
  'ingredients',
  `Art. 9 Abs. 1 lit. b, Art. 14 ${LMIV}`,
  ({ duties }) => !duties.food?.ingredients,
);

export const OPERATOR = requirement(
  'duties.food.operator',
  'operator',
  `Art. 9 Abs. 1 lit. h, Art. 14 ${LMIV}`,
  ({ duties }) => !duties.food?.operator && !duties.manufacturer,
);

export const NET_QUANTITY = requirement(
  'duties.food.netQuantity',
  'net_quantity',
  `Art. 9 Abs. 1 lit. e, Art. 14 ${LMIV}`,
  (offer) => !offer.duties.food?.netQuantity && !saysAmounts(offer),
);

/** Content of every variant, or the weight of what is weighed. */
const saysAmounts = ({ variants }: GateOffer): boolean =>
  variants.every(({ content, estimatedGrams }) => content !== null || estimatedGrams !== null);

export const NUTRITION = requirement(
  'duties.food.nutrition',
  'nutrition',
  `Art. 9 Abs. 1 lit. l, Art. 30 ${LMIV}`,
  ({ duties }) => !duties.food?.nutrition && !duties.food?.nutritionExempt,
);

export const PRODUCE_ORIGIN = requirement(
  'duties.food.origin',
  'origin',
  'Art. 76 VO (EU) 1308/2013',
  ({ duties }) => !duties.food?.origin,
);

export const HONEY_ORIGIN = requirement(
  'duties.food.origin',
  'origin',
  `§ 4 HonigV, Art. 26 ${LMIV}`,
  ({ duties }) => !duties.food?.origin,
);

export const WINE_ORIGIN = requirement(
  'duties.food.origin',
  'origin',
  'Art. 119 VO (EU) 1308/2013',
  ({ duties }) => !duties.food?.origin,
);

export const ALCOHOL = requirement(
  'duties.food.alcoholPercent',
  'alcohol',
  `Art. 9 Abs. 1 lit. k, Art. 14 ${LMIV}`,
  ({ duties }) => typeof duties.food?.alcoholPercent !== 'number',
);

export const CONTAINER = requirement('duties.container', 'container', '§§ 46, 47 VerpackDG', ({ duties }) => {
  return !duties.container;
});

export const FOOD_BUSINESS = requirement(
  'registrations.food',
  'food_business',
  'Art. 6 Abs. 2 VO (EG) 852/2004',
  (_, { registrations }) => !registrations.food,
);

/** 'Bio' and 'Öko' are promises that a control body has to stand behind, not any word that begins like them. */
const ORGANIC = /(^|[^\p{L}])(bio(?!log|graf|graph|top)|öko(?!nom))/iu;

export const ORGANIC_CONTROL = requirement(
  'duties.organicControl',
  'organic',
  'Art. 30, 32 VO (EU) 2018/848, § 3 ÖLG',
  ({ name, description, duties }) => ORGANIC.test(`${name} ${description}`) && !duties.organicControl,
);

export const FEED: Requirement[] = [
  requirement(
    'duties.food.ingredients',
    'feed_composition',
    'Art. 15, 17 VO (EG) 767/2009',
    ({ duties }) => !duties.food?.ingredients,
  ),
  requirement(
    'duties.food.operator',
    'feed_operator',
    'Art. 15 lit. b VO (EG) 767/2009',
    ({ duties }) => !duties.food?.operator && !duties.manufacturer,
  ),
];
