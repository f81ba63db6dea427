import type { GivenValues } from '../category/attribute-values-field.js';
import type { OfferEntity } from '../offer/offer.entity.js';
import type { Duties } from './duties.js';

interface Said {
  durationMinutes?: number | null;
  leadDays?: number | null;
  priceBasisGrams?: number | null;
  duties?: Duties;
}

type SaidColumns = Pick<OfferEntity, 'duration_minutes' | 'lead_days' | 'price_basis_grams' | 'duties'>;

const NOTHING: SaidColumns = { duration_minutes: null, lead_days: null, price_basis_grams: null, duties: {} };

/** What an offer says about itself besides its words, after a change: what is left out stays. */
export function saidColumns(said: Said, before: SaidColumns = NOTHING): SaidColumns {
  return {
    duration_minutes: said.durationMinutes === undefined ? before.duration_minutes : said.durationMinutes,
    lead_days: said.leadDays === undefined ? before.lead_days : said.leadDays,
    price_basis_grams: said.priceBasisGrams === undefined ? before.price_basis_grams : said.priceBasisGrams,
    duties: dutiesAfter(before.duties, said.duties),
  };
}

/** Duty by duty; null takes one away. */
function dutiesAfter(before: Duties, said: Duties = {}): Duties {
  const entries = Object.entries({ ...before, ...said }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as Duties;
}

interface SaidAttributes {
  attributes?: OfferEntity['attributes'];
  attributeValues?: GivenValues;
}

/**
 * What there is to read an offer's attributes from after a change. Lines are the whole list when they are sent, values
 * then count on top of them; values alone change only themselves.
 */
export function attributesAfter(
  before: Pick<OfferEntity, 'attributes' | 'attribute_values'>,
  { attributes, attributeValues }: SaidAttributes,
): Required<SaidAttributes> {
  if (attributes) return { attributes, attributeValues: attributeValues ?? {} };
  return { attributes: before.attributes, attributeValues: { ...attributeValues } };
}
