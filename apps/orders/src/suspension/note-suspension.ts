import type { Facts } from '#contracts/facts';
import type { Tx } from '#platform/database/database';
import { schedule } from '#platform/outbox/publish';

/** Notes that shops may not sell; unanswered orders are declined soon after if the city wants that. */
export async function noteSuspension(tx: Tx, fact: Facts['merchant.suspended']): Promise<void> {
  await tx.query(
    `insert into orders.suspended_shops (suspension_id, shop_id, merchant_id, decline_open, shopper_reason)
     select $1, shop_id, $3, $4, $5 from unnest($2::uuid[]) as s(shop_id) order by shop_id
     on conflict do nothing`,
    [fact.suspensionId, fact.shopIds, fact.merchantId, fact.cancelOpen, fact.shopperReason],
  );
  if (fact.cancelOpen) await schedule(tx, 'orders', 'decline-suspended', {});
}

/** Notes the end; should its beginning be heard of later, it is over already. */
export async function noteReinstatement(tx: Tx, fact: Facts['merchant.reinstated']): Promise<void> {
  await tx.query(
    `insert into orders.suspended_shops (suspension_id, shop_id, merchant_id, ended_at)
     select $1, shop_id, $3, now() from unnest($2::uuid[]) as s(shop_id) order by shop_id
     on conflict (suspension_id, shop_id) do update set ended_at = now()`,
    [fact.suspensionId, fact.shopIds, fact.merchantId],
  );
}
