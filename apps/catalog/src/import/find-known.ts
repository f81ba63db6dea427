import { rowsOf, type Tx } from '#platform/database/database';
import type { ReadRow } from './read-row.js';

/** A variant, or an offer as a whole, that a row may mean. */
export interface Known {
  offer_id: string;
  shop_id: string;
  variant_id: string | null;
  status: string;
}

/** What there is already under the numbers and names of some rows. */
export interface KnownGoods {
  bySku: Map<string, Known[]>;
  byGtin: Map<string, Known[]>;
  byKey: Map<string, Known[]>;
  byName: Map<string, Known[]>;
}

type Found = Known & { word: string };

/** Looks up every number and name of the rows at once. `merchant` and `shop` bound what can be found. */
export async function findKnown(
  tx: Tx,
  { merchantId, shopId }: { merchantId: string; shopId: string },
  rows: readonly ReadRow[],
): Promise<KnownGoods> {
  const words = (of: (row: ReadRow) => string | undefined) => [...new Set(rows.map(of).filter(Boolean))];
  const find = async (sql: string, owner: string, of: (row: ReadRow) => string | undefined) => {
    const asked = words(of);
    return grouped(asked.length === 0 ? [] : await rowsOf<Found>(tx, sql, [owner, asked]));
  };
  return {
    bySku: await find(BY_SKU, merchantId, ({ values }) => values.sku),
    byGtin: await find(BY_GTIN, shopId, ({ values }) => values.gtin),
    byKey: await find(BY_KEY, merchantId, ({ values }) => values.offer),
    byName: await find(BY_NAME, shopId, ({ values }) => values.name),
  };
}

/** An article number that was taken down counts when no other variant has it now. */
const BY_SKU = `select distinct on (v.sku) v.sku as word, o.id as offer_id, o.shop_id, o.status, v.id as variant_id
    from catalog.variants v join catalog.offers o on o.id = v.offer_id
   where v.merchant_id = $1 and v.sku = any($2::text[]) order by v.sku, v.active desc, o.updated_at desc`;

const BY_GTIN = `select v.gtin as word, o.id as offer_id, o.shop_id, o.status, v.id as variant_id
    from catalog.variants v join catalog.offers o on o.id = v.offer_id
   where v.gtin = any($2::text[]) and v.active and o.shop_id = $1`;

const BY_KEY = `select o.slug as word, o.id as offer_id, o.shop_id, o.status, null::uuid as variant_id
    from catalog.offers o where o.slug = any($2::text[]) and o.merchant_id = $1`;

const BY_NAME = `select asked.name as word, o.id as offer_id, o.shop_id, o.status, null::uuid as variant_id
    from (select distinct name from unnest($2::text[]) as a(name)) asked
    join catalog.offers o on o.shop_id = $1 and lower(o.name) = lower(asked.name)`;

function grouped(rows: Found[]): Map<string, Known[]> {
  const groups = new Map<string, Known[]>();
  for (const { word, ...known } of rows) groups.set(word, [...(groups.get(word) ?? []), known]);
  return groups;
}
