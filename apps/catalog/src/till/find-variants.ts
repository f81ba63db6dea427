import { rowsOf, type Tx } from '#platform/database/database';
import { gtinOf } from '../offer/gtin.js';
import type { TillRef } from './till-input.js';

export type Found = { variantId: string } | 'unknown' | 'ambiguous' | 'invalid';

interface Row {
  at: number;
  ids: string[];
}

/** Which of a merchant's variants a till means, for each reference in its order: by variant, else SKU, else GTIN. */
export async function findVariants(tx: Tx, merchantId: string, refs: readonly TillRef[]): Promise<Found[]> {
  const gtins = refs.map((ref) => (ref.gtin ? gtinOf(ref.gtin) : null));
  const rows = await rowsOf<Row>(tx, FIND, [
    merchantId,
    refs.map((ref) => ref.variantId ?? null),
    refs.map((ref) => (ref.variantId ? null : (ref.sku ?? null))),
    refs.map((ref, at) => (ref.variantId || ref.sku ? null : gtins[at])),
    refs.map((ref) => ref.shopId ?? null),
  ]);
  const found = new Map(rows.map((row) => [row.at, row.ids]));
  return refs.map((ref, at) => {
    if (!ref.variantId && !ref.sku && !gtins[at]) return 'invalid';
    const ids = found.get(at + 1) ?? [];
    if (ids.length === 0) return 'unknown';
    return ids.length > 1 ? 'ambiguous' : { variantId: ids[0]! };
  });
}

/** One branch for each way of naming, so that each uses its own index. */
const branch = (join: string): string => `
  select r.at, v.id, v.offer_id from refs r join catalog.variants v on ${join}
   where v.merchant_id = $1 and v.active`;

const FIND = `with refs as (
    select * from unnest($2::uuid[], $3::text[], $4::text[], $5::uuid[]) with ordinality as r(variant_id, sku, gtin, shop_id, at)),
  hits as (${branch('v.id = r.variant_id')} union all
    ${branch('v.sku = r.sku')} union all
    ${branch('v.gtin = r.gtin')})
  select h.at::int as at, array_agg(h.id) as ids
    from hits h join refs r on r.at = h.at
    join catalog.offers o on o.id = h.offer_id
   where r.shop_id is null or o.shop_id = r.shop_id
   group by h.at`;
