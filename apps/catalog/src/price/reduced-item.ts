import { money } from '#contracts/money';
import type { Judgement } from './judge-reduction.js';
import { percentOff } from './lowest-price.js';
import type { ReducedItem } from './price-view.js';
import type { ReducibleRow } from './reducibles.js';
import type { ReductionReason } from './reduction.entity.js';

/** What becomes of a variant, in the words of the desk. */
export function reducedItem(
  row: ReducibleRow,
  judgement: Judgement,
  reason: ReductionReason,
  currency: string,
): ReducedItem {
  const reduced = judgement.refusal === null ? judgement : null;
  const measure = reason === 'sale' ? judgement.lowest : (row.reduced_from ?? row.price);
  return {
    variantId: row.id,
    offerId: row.offer_id,
    name: row.name,
    variant: row.variant,
    price: money(row.price, currency),
    newPrice: reduced && money(reduced.price, currency),
    lowest: judgement.lowest === null ? null : money(judgement.lowest, currency),
    percent: reduced && measure !== null ? percentOff(reduced.price, measure) : 0,
    refusal: judgement.refusal,
  };
}
