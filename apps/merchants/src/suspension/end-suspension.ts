import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { noteMerchant } from '../history/note-merchant.js';
import { showShops } from '../merchant/hide-shops.js';
import { lockForCity, shopIdsOf } from '../merchant/lock-merchant.js';
import type { MerchantEntity } from '../merchant/merchant.entity.js';
import { MERCHANT_MOVES } from '../merchant/merchant-status.js';
import { notSuspended, suspensionMoved } from '../merchants.errors.js';
import { findSuspension } from './announce-suspension.js';
import type { SuspensionEntity } from './suspension.entity.js';
import { suspensionView, type SuspensionView } from './suspension.view.js';
import { SUSPENSION_MOVES } from './suspension-status.js';

type By = { personId: string | null; name: string };

/** Takes a restriction back: before it holds it is cancelled, afterwards the merchant is reinstated. */
@Injectable()
export class EndSuspension {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Before it takes effect; what was announced is taken back by letter. */
  cancel(actor: Actor, merchantId: string, id: string, reason: string): Promise<SuspensionView> {
    return this.database.transaction(async (tx) => {
      const merchant = await lockForCity(tx, actor, merchantId);
      const suspension = await findSuspension(tx, merchantId, id);
      if (!(await this.cancelWithin(tx, actor, merchant, suspension, reason))) {
        throw suspensionMoved(suspensionView(suspension));
      }
      return suspensionView(await findSuspension(tx, merchantId, id));
    });
  }

  /** Lifts the suspension that is in effect: the shops are seen again as they were. */
  reinstate(actor: Actor, merchantId: string, reason: string): Promise<SuspensionView> {
    return this.database.transaction(async (tx) => {
      const merchant = await lockForCity(tx, actor, merchantId);
      const [suspension] = await rowsOf<SuspensionEntity>(
        tx,
        `select * from merchants.suspensions where merchant_id = $1 and kind = 'suspension' and status = 'in_effect'`,
        [merchantId],
      );
      if (!suspension) throw notSuspended();
      await this.endWithin(tx, actor, merchant, suspension, reason);
      return suspensionView(await findSuspension(tx, merchantId, suspension.id));
    });
  }

  async cancelWithin(
    tx: Tx,
    by: By,
    merchant: MerchantEntity,
    { id, status }: SuspensionEntity,
    reason: string,
  ): Promise<boolean> {
    if (!(await move(tx, 'merchants.suspensions', SUSPENSION_MOVES, id, 'cancelled', ended(by, reason)))) return false;
    if (status === 'announced')
      await publish(tx, 'suspension.cancelled', { suspensionId: id, merchantId: merchant.id });
    await noteMerchant(tx, merchant, 'suspension_cancelled', by, reason);
    return true;
  }

  async endWithin(
    tx: Tx,
    by: By,
    merchant: MerchantEntity,
    suspension: SuspensionEntity,
    reason: string,
  ): Promise<void> {
    const { id, kind } = suspension;
    if (!(await move(tx, 'merchants.suspensions', SUSPENSION_MOVES, id, 'ended', ended(by, reason)))) {
      throw suspensionMoved(suspensionView(suspension));
    }
    // A shop that was let in meanwhile began hidden with the others.
    const whole = kind === 'termination' || merchant.status === 'suspended';
    const shopIds = whole ? await shopIdsOf(tx, merchant.id) : suspension.shop_ids;
    await showShops(tx, merchant.id, shopIds, kind === 'termination' ? 'left' : 'suspended');
    if (kind === 'termination') await restore(tx, merchant);
    else if (merchant.status === 'suspended') {
      await move(tx, 'merchants.merchants', MERCHANT_MOVES, merchant.id, 'active');
    }
    await publish(tx, 'merchant.reinstated', { suspensionId: id, merchantId: merchant.id, shopIds });
    await noteMerchant(tx, merchant, 'reinstated', by, reason);
  }
}

const ended = (by: By, reason: string) => ({
  ended_at: new Date(),
  ended_by: by.personId,
  ended_by_name: by.name,
  end_reason: reason,
});

/** The one way back from having left: the city's own termination turns out to have been wrong. */
async function restore(tx: Tx, merchant: MerchantEntity): Promise<void> {
  await tx.query(
    `update merchants.merchants m
        set left_at = null, left_by = null, status = case when exists (
              select 1 from merchants.suspensions s
               where s.merchant_id = m.id and s.kind = 'suspension' and s.status = 'in_effect') then 'suspended' else 'active' end
      where id = $1 and status = 'left' and left_by = 'city'`,
    [merchant.id],
  );
}
