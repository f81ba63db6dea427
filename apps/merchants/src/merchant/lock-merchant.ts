import type { Actor } from '#contracts/actor';
import { rowsOf, type Tx } from '#platform/database/database';
import { merchantNotFound, ownMerchant } from '../merchants.errors.js';
import type { MerchantEntity } from './merchant.entity.js';

/** Takes a merchant for changing: whatever changes its standing queues here. */
export async function lockMerchant(tx: Tx, id: string): Promise<MerchantEntity> {
  const [row] = await rowsOf<MerchantEntity>(tx, `select * from merchants.merchants where id = $1 for update`, [id]);
  if (!row) throw merchantNotFound();
  return row;
}

/** The same for somebody of the city, who never decides about a merchant of their own. */
export async function lockForCity(tx: Tx, actor: Actor, id: string): Promise<MerchantEntity> {
  const row = await lockMerchant(tx, id);
  const isOwn = actor.memberships.some((membership) => membership.merchantId === id);
  if (isOwn || row.person_id === actor.personId) throw ownMerchant();
  return row;
}

/** The shops of a merchant: one for each application that was approved. */
export async function shopIdsOf(tx: Tx, merchantId: string): Promise<string[]> {
  const rows = await rowsOf<{ shop_id: string }>(
    tx,
    `select shop_id from merchants.applications where merchant_id = $1 and status = 'approved' order by shop_id`,
    [merchantId],
  );
  return rows.map((row) => row.shop_id);
}
