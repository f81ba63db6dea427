import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Config } from '#platform/config/config';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { noteMerchant } from '../history/note-merchant.js';
import { lockForCity, shopIdsOf } from '../merchant/lock-merchant.js';
import type { MerchantEntity } from '../merchant/merchant.entity.js';
import {
  exceptionNotEnough,
  merchantHasLeft,
  suspensionRunning,
  suspensionShops,
  suspensionUntil,
} from '../merchants.errors.js';
import { AnnounceSuspension } from './announce-suspension.js';
import { earliestEffect, mayBeImmediate } from './notice-period.js';
import { statementOf, type SuspensionBody } from './statement.body.js';
import type { SuspensionEntity } from './suspension.entity.js';
import { suspensionView, type SuspensionView } from './suspension.view.js';

/**
 * A lead reviewer restricts a merchant, with a statement of reasons. With four eyes it waits for a second person,
 * else it is announced at once. Of two at once one wins, the other sees it.
 */
@Injectable()
export class SuspendMerchant {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
    @Inject(AnnounceSuspension) private readonly announcing: AnnounceSuspension,
  ) {}

  suspend(actor: Actor, merchantId: string, body: SuspensionBody): Promise<SuspensionView> {
    refuseImpossible(body);
    return this.database.transaction(async (tx) => {
      const merchant = await lockForCity(tx, actor, merchantId);
      if (merchant.status === 'left') throw merchantHasLeft();
      const shopIds = await this.shopsIn(tx, merchantId, body);
      const suspension = await this.write(tx, actor, merchant, shopIds, body);
      if (!this.config.SUSPENSION_FOUR_EYES) {
        return suspensionView(await this.announcing.within(tx, actor, merchant, suspension));
      }
      await noteMerchant(tx, merchant, 'suspension_proposed', actor, body.facts);
      return suspensionView(suspension);
    });
  }

  private async shopsIn(tx: Tx, merchantId: string, body: SuspensionBody): Promise<string[]> {
    const all = await shopIdsOf(tx, merchantId);
    const asked = body.kind === 'termination' || !body.shopIds ? all : [...new Set(body.shopIds)];
    if (asked.length === 0 || asked.some((id) => !all.includes(id))) throw suspensionShops();
    return asked;
  }

  private async write(
    tx: Tx,
    actor: Actor,
    merchant: MerchantEntity,
    shopIds: string[],
    body: SuspensionBody,
  ): Promise<SuspensionEntity> {
    const [written] = await rowsOf<SuspensionEntity>(
      tx,
      `insert into merchants.suspensions (id, merchant_id, status, kind, shop_ids, statement, until, cancel_open,
         hold_payouts, takes_effect_at, proposed_by, proposed_by_name)
       values ($1, $2, 'proposed', $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict do nothing returning *`,
      [
        newId(),
        merchant.id,
        body.kind,
        shopIds,
        JSON.stringify(statementOf(body)),
        body.until ?? null,
        body.cancelOpen,
        body.holdPayouts,
        body.takesEffectAt ?? null,
        actor.personId,
        actor.name,
      ],
    );
    if (written) return written;
    const [running] = await rowsOf<SuspensionEntity>(
      tx,
      `select * from merchants.suspensions
        where merchant_id = $1 and kind = $2 and status in ('proposed', 'announced', 'in_effect')`,
      [merchant.id, body.kind],
    );
    throw suspensionRunning(suspensionView(running!));
  }
}

function refuseImpossible({ kind, exception, until }: SuspensionBody): void {
  if (exception && !mayBeImmediate(kind, exception)) throw exceptionNotEnough();
  if (until && (kind === 'termination' || until <= earliestEffect(kind, new Date(), exception ?? null))) {
    throw suspensionUntil();
  }
}
