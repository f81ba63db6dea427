import { rowsOf, type Tx } from '#platform/database/database';
import { unitPriceOf, type ContentUnit, type UnitPrice } from '../offer/unit-price.js';
import { followPrices } from './follow-prices.js';
import { priceCause, type PriceCause } from './price-cause.js';

export interface NewPrice {
  variantId: string;
  /** Cents, VAT included; of weighed goods per their basis. */
  price: number;
}

interface Priced {
  id: string;
  offer_id: string;
  content_amount: string | null;
  content_unit: ContentUnit | null;
  weighed: boolean;
}

/**
 * Sets prices of a merchant's variants, with everything that follows from them: history, unit price, the end of
 * reductions that are raised, and the copies in offers and search. Rows are locked in id order. Variants that are not
 * of this merchant are left alone; answers those that were written.
 */
export async function setPrices(
  tx: Tx,
  merchantIds: readonly string[],
  cause: PriceCause,
  prices: readonly NewPrice[],
  currency: string,
  personId: string | null = null,
): Promise<string[]> {
  const variants = await lockVariants(
    tx,
    merchantIds,
    prices.map(({ variantId }) => variantId),
  );
  const wanted = new Map(prices.map(({ variantId, price }) => [variantId, price]));
  const rows = variants.map((variant) => {
    const price = wanted.get(variant.id)!;
    return { id: variant.id, price, unit_price: unitPriceAt(price, variant, currency) };
  });
  await priceCause(tx, cause, personId);
  await tx.query(
    `update catalog.variants v set price = n.price, unit_price = n.unit_price
       from jsonb_populate_recordset(null::catalog.variants, $1::jsonb) n where v.id = n.id`,
    [JSON.stringify(rows)],
  );
  await followPrices(tx, [...new Set(variants.map(({ offer_id: offerId }) => offerId))]);
  return rows.map(({ id }) => id);
}

/** Offers before variants, each in id order, as everybody who writes prices does. */
async function lockVariants(tx: Tx, merchantIds: readonly string[], variantIds: readonly string[]): Promise<Priced[]> {
  await tx.query(
    `select 1 from catalog.offers where merchant_id = any($2)
        and id in (select offer_id from catalog.variants where id = any($1::uuid[])) order by id for update`,
    [variantIds, merchantIds],
  );
  return rowsOf<Priced>(
    tx,
    `select v.id, v.offer_id, v.content_amount, v.content_unit, o.offer_type = 'weighed' as weighed
       from catalog.variants v join catalog.offers o on o.id = v.offer_id
      where v.id = any($1::uuid[]) and v.merchant_id = any($2) and v.active order by v.id for update of v`,
    [variantIds, merchantIds],
  );
}

/** Of a variant at a new price; the price of weighed goods is their unit price already. */
export function unitPriceAt(
  price: number,
  variant: { content_amount: string | null; content_unit: ContentUnit | null; weighed: boolean },
  currency: string,
): UnitPrice | null {
  const { content_amount: amount, content_unit: unit, weighed } = variant;
  if (weighed || amount === null || unit === null) return null;
  return unitPriceOf(price, { amount: Number(amount), unit }, currency);
}
