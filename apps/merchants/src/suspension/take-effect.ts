import { MACHINE } from '#platform/audit/record';
import { type Tx } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { noteMerchant } from '../history/note-merchant.js';
import { hideShops } from '../merchant/hide-shops.js';
import { shopIdsOf } from '../merchant/lock-merchant.js';
import type { MerchantEntity } from '../merchant/merchant.entity.js';
import { MERCHANT_MOVES } from '../merchant/merchant-status.js';
import type { SuspensionEntity } from './suspension.entity.js';
import { SUSPENSION_MOVES } from './suspension-status.js';

/** Makes an announced suspension hold. The merchant's row is locked. False when it was cancelled meanwhile. */
export async function takeEffect(tx: Tx, merchant: MerchantEntity, suspension: SuspensionEntity): Promise<boolean> {
  const { id, kind, cancel_open: cancelOpen, hold_payouts: holdPayouts } = suspension;
  const at = new Date();
  if (!(await move(tx, 'merchants.suspensions', SUSPENSION_MOVES, id, 'in_effect', { in_effect_at: at }))) return false;
  const all = await shopIdsOf(tx, merchant.id);
  const shopIds = kind === 'termination' ? all : suspension.shop_ids;
  await hideShops(tx, merchant.id, shopIds, kind === 'termination' ? 'left' : 'suspended');
  if (kind === 'termination') await end(tx, merchant, shopIds, at);
  else if (all.every((shopId) => shopIds.includes(shopId))) {
    await move(tx, 'merchants.merchants', MERCHANT_MOVES, merchant.id, 'suspended');
  }
  await publish(tx, 'merchant.suspended', {
    suspensionId: id,
    merchantId: merchant.id,
    shopIds,
    cancelOpen,
    holdPayouts,
    shopperReason: suspension.statement.shopperReason ?? null,
  });
  await noteMerchant(tx, merchant, 'suspension_took_effect', MACHINE);
  return true;
}

async function end(tx: Tx, merchant: MerchantEntity, shopIds: string[], at: Date): Promise<void> {
  const also = { left_at: at, left_by: 'city' };
  if (!(await move(tx, 'merchants.merchants', MERCHANT_MOVES, merchant.id, 'left', also))) return;
  await publish(tx, 'merchant.left', { merchantId: merchant.id, shopIds, by: 'city' });
}
