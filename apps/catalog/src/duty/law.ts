import {
  ALCOHOL,
  ALLERGENS_SAID,
  CONTAINER,
  FEED,
  FOOD_BUSINESS,
  HONEY_ORIGIN,
  INGREDIENTS,
  LEGAL_NAME,
  NET_QUANTITY,
  NUTRITION,
  OPERATOR,
  ORGANIC_CONTROL,
  PRODUCE_ORIGIN,
  WINE_ORIGIN,
} from './food-requirements.js';
import {
  CHEMICAL_WARNINGS,
  COSMETIC_PERSON,
  DURATION,
  ELECTRICAL,
  FIBRES,
  PACKAGING,
  PRODUCT_SAFETY,
  RELEASE,
  TOY_WARNINGS,
  type Requirement,
} from './requirement.js';

/** One row of the law's matrix: what it asks of the goods of a kind. */
export interface Law {
  requires: readonly Requirement[];
  /** Reasons for which giving goods back may be ruled out or end early; 'standard' is always right. */
  withdrawals: readonly string[];
  /** Below which nobody may buy it (§ 9 JuSchG). */
  age?: 16 | 18;
  /** Whether it is sold without VAT, whoever sells it. */
  vatFree?: true;
  /** Why it may not be sold here at all. */
  blocked?: string;
  /** Drinks: a deposit on single-use containers. */
  drink?: true;
}

const ANY_GOODS = ['standard', 'none_custom', 'lapse_hygiene_seal', 'lapse_mixed', 'lapse_media_seal', 'none_auction'];
const PERISHABLE = [...ANY_GOODS, 'none_perishable'];
const BOOKED = ['standard', 'service_early_start', 'none_service_date', 'none_urgent_repair', 'none_custom'];

const goods = (...more: Requirement[]): Law => ({
  requires: [...PRODUCT_SAFETY, PACKAGING, ...more],
  withdrawals: ANY_GOODS,
});

const food = (...asked: Requirement[]): Law => ({
  requires: [FOOD_BUSINESS, PACKAGING, ORGANIC_CONTROL, ...asked],
  withdrawals: PERISHABLE,
});

const PACKED = [LEGAL_NAME, INGREDIENTS, ALLERGENS_SAID, NET_QUANTITY, OPERATOR];
const STRONG = [LEGAL_NAME, ALLERGENS_SAID, NET_QUANTITY, OPERATOR, ALCOHOL, CONTAINER];

const blocked = (source: string): Law => ({ requires: [], withdrawals: ANY_GOODS, blocked: source });

/** The matrix, by the `law` of a category. Nothing else in the code knows what a kind of goods owes. */
const MATRIX: Record<string, Law> = {
  general: goods(),
  book: goods(),
  media: goods(RELEASE),
  press: { ...goods(), withdrawals: [...ANY_GOODS, 'none_press_single'] },
  textile: goods(FIBRES),
  electrical: goods(...ELECTRICAL),
  toy: goods(TOY_WARNINGS),
  chemical: goods(CHEMICAL_WARNINGS),
  cosmetic: { requires: [COSMETIC_PERSON, PACKAGING], withdrawals: ANY_GOODS },
  used: goods(),
  plant: { requires: [PACKAGING], withdrawals: PERISHABLE },
  feed: { requires: [PACKAGING, NET_QUANTITY, ...FEED], withdrawals: PERISHABLE },
  food_packed: food(...PACKED, NUTRITION),
  food_loose: food(ALLERGENS_SAID),
  food_mixed: food(LEGAL_NAME, ALLERGENS_SAID),
  produce: food(PRODUCE_ORIGIN),
  honey: food(...PACKED, NUTRITION, HONEY_ORIGIN),
  dish: food(ALLERGENS_SAID),
  drink: { ...food(...PACKED, NUTRITION, CONTAINER), drink: true },
  beer: { ...food(...STRONG, INGREDIENTS), drink: true, age: 16 },
  wine: { ...food(...STRONG, WINE_ORIGIN), drink: true, age: 16 },
  spirits: { ...food(...STRONG), drink: true, age: 18 },
  voucher: { requires: [], withdrawals: ['standard'], vatFree: true },
  service: { requires: [], withdrawals: BOOKED },
  appointment: { requires: [DURATION], withdrawals: BOOKED },
  blocked: blocked('Art. 30 Abs. 1 lit. e VO (EU) 2022/2065 (DSA)'),
  blocked_tobacco: blocked('§ 10 JuSchG, § 19 TabakerzG'),
  blocked_cannabis: blocked('§§ 2, 6 KCanG'),
  blocked_fireworks: blocked('§ 22 SprengG, § 22 1. SprengV'),
  blocked_weapons: blocked('§§ 21, 34 WaffG'),
  blocked_medicine: blocked('§ 43 AMG'),
  blocked_animals: blocked('§ 11 TierSchG'),
};

/** A category whose law nobody has written down yet is held to what all goods owe. */
export const lawOf = (key: string): Law => MATRIX[key] ?? MATRIX.general!;

/** Categories under the law 'free' ask for nothing: a city's own, and those of tests. */
export const isFree = (key: string): boolean => key === 'free';

export const LAWS: readonly string[] = Object.keys(MATRIX);
export const isBlocked = (key: string): boolean => lawOf(key).blocked !== undefined;
