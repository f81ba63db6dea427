import { rowsOf, type Tx } from '#platform/database/database';
import { publishAll, type AnyFact } from '#platform/outbox/publish';
import type { HiddenFor } from './shop-standing.entity.js';

interface Standing {
  shop_id: string;
  merchant_id: string;
  version: number;
  hidden_for: HiddenFor[];
}

/** Hides shops from shoppers for a reason. Shops that are hidden for it already stay as they are. */
export function hideShops(tx: Tx, merchantId: string, shopIds: readonly string[], reason: HiddenFor): Promise<void> {
  return change(tx, merchantId, shopIds, reason, 'array_append(s.hidden_for, $3)', 'not $3 = any(s.hidden_for)');
}

/** Takes a reason away; a shop is seen again when it was the last one. */
export function showShops(tx: Tx, merchantId: string, shopIds: readonly string[], reason: HiddenFor): Promise<void> {
  return change(tx, merchantId, shopIds, reason, 'array_remove(s.hidden_for, $3)', '$3 = any(s.hidden_for)');
}

async function change(
  tx: Tx,
  merchantId: string,
  shopIds: readonly string[],
  reason: HiddenFor,
  then: string,
  when: string,
): Promise<void> {
  await tx.query(
    `insert into merchants.shop_standings (shop_id, merchant_id, version)
     select id, $2, 0 from unnest($1::uuid[]) as s(id) order by id on conflict do nothing`,
    [shopIds, merchantId],
  );
  const changed = await rowsOf<Standing>(
    tx,
    `with locked as (select shop_id from merchants.shop_standings where shop_id = any($1) order by shop_id for update)
     update merchants.shop_standings s set hidden_for = ${then}, version = s.version + 1
       from locked where s.shop_id = locked.shop_id and s.merchant_id = $2 and ${when} returning s.*`,
    [shopIds, merchantId, reason],
  );
  await publishAll(tx, changed.map(fact));
}

const fact = (standing: Standing): AnyFact => ({
  name: 'shop.standing_changed',
  payload: {
    shopId: standing.shop_id,
    merchantId: standing.merchant_id,
    version: standing.version,
    hiddenFor: standing.hidden_for,
  },
});
