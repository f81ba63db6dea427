import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database, rowsOf } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { noteMerchant } from '../history/note-merchant.js';
import { EndSuspension } from '../suspension/end-suspension.js';
import type { SuspensionEntity } from '../suspension/suspension.entity.js';
import { hideShops } from './hide-shops.js';
import { lockMerchant, shopIdsOf } from './lock-merchant.js';
import { MERCHANT_MOVES } from './merchant-status.js';
import { merchantHasLeft, merchantNotFound } from '../merchants.errors.js';

/** A reason that screens and letters put into words. */
const MERCHANT_LEFT = 'merchant_left';

/** A merchant ends the contract: nobody sees the shops any more, and open orders run out as they were promised. */
@Injectable()
export class LeaveMarket {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EndSuspension) private readonly ending: EndSuspension,
  ) {}

  leave(actor: Actor, merchantIds: string[], id: string, reason: string | null): Promise<void> {
    if (!merchantIds.includes(id)) throw merchantNotFound();
    return this.database.transaction(async (tx) => {
      const merchant = await lockMerchant(tx, id);
      const also = { left_at: new Date(), left_by: 'merchant' };
      if (!(await move(tx, 'merchants.merchants', MERCHANT_MOVES, id, 'left', also))) throw merchantHasLeft();
      const announced = await rowsOf<SuspensionEntity>(
        tx,
        `select * from merchants.suspensions where merchant_id = $1 and status in ('proposed', 'announced')`,
        [id],
      );
      for (const suspension of announced) {
        await this.ending.cancelWithin(tx, actor, merchant, suspension, MERCHANT_LEFT);
      }
      const shopIds = await shopIdsOf(tx, id);
      await hideShops(tx, id, shopIds, 'left');
      await publish(tx, 'merchant.left', { merchantId: id, shopIds, by: 'merchant' });
      await noteMerchant(tx, merchant, 'left', actor, reason);
    });
  }
}
