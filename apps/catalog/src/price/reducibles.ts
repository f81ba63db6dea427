import { rowsOf, type Tx } from '#platform/database/database';
import { isFree, lawOf } from '../duty/law.js';
import type { ContentUnit } from '../offer/unit-price.js';
import type { ReducedVariant } from './judge-reduction.js';

type Row = Omit<ReducibleRow, 'perishable'> & { withdrawal: string; law: string | null };

/** A variant with what is needed to reduce it and to speak of it. */
export interface ReducibleRow extends ReducedVariant {
  id: string;
  offer_id: string;
  merchant_id: string;
  name: string;
  variant: string | null;
  content_amount: string | null;
  content_unit: ContentUnit | null;
  weighed: boolean;
}

/**
 * These variants, and all of these offers, as far as they are the merchants', locked: offers before variants, each in
 * id order, as everybody who writes prices does.
 */
export async function lockReducibles(
  tx: Tx,
  merchantIds: readonly string[] | null,
  variantIds: readonly string[],
  offerIds: readonly string[],
): Promise<ReducibleRow[]> {
  const ofMerchant = `($3::uuid[] is null or merchant_id = any($3))`;
  const values = [variantIds, offerIds, merchantIds];
  await tx.query(
    `select 1 from catalog.offers where ${ofMerchant}
        and (id = any($2::uuid[]) or id in (select offer_id from catalog.variants where id = any($1::uuid[])))
      order by id for update`,
    values,
  );
  await tx.query(
    `select 1 from catalog.variants where ${ofMerchant} and active and (id = any($1::uuid[]) or offer_id = any($2::uuid[]))
      order by id for update`,
    values,
  );
  const rows = await rowsOf<Row>(
    tx,
    `select v.id, v.offer_id, v.merchant_id, o.name, v.name as variant, v.price, o.badges, v.reduced_from, v.reduced_since,
            v.reduction_reason, v.lowest_30_days, v.content_amount, v.content_unit,
            o.offer_type = 'weighed' as weighed,
            o.withdrawal, c.law
       from catalog.variants v
       join catalog.offers o on o.id = v.offer_id
       left join catalog.categories c on c.slug = o.category
      where ${ofMerchant.replaceAll('merchant_id', 'v.merchant_id')} and v.active
        and (v.id = any($1::uuid[]) or v.offer_id = any($2::uuid[]))
      order by o.name, o.id, v.position`,
    values,
  );
  return rows.map(({ withdrawal, law, ...row }) => ({ ...row, perishable: mayPerish(withdrawal, law) }));
}

/** What the matrix of the law lets be sold without a right of withdrawal because it perishes, or is sold that way. */
const mayPerish = (withdrawal: string, law: string | null): boolean =>
  withdrawal === 'none_perishable' ||
  (law !== null && !isFree(law) && lawOf(law).withdrawals.includes('none_perishable'));
