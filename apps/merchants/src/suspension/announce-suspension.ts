import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { noteMerchant } from '../history/note-merchant.js';
import { lockForCity } from '../merchant/lock-merchant.js';
import type { MerchantEntity } from '../merchant/merchant.entity.js';
import { secondPerson, suspensionMoved, suspensionNotFound } from '../merchants.errors.js';
import { effectOf } from './notice-period.js';
import type { SuspensionEntity } from './suspension.entity.js';
import { suspensionView, type SuspensionView } from './suspension.view.js';
import { takeEffect } from './take-effect.js';

/** Tells the merchant what will happen and why, and from when on. What may be immediate holds at once. */
@Injectable()
export class AnnounceSuspension {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** A second person agrees with what somebody else has proposed. */
  confirm(actor: Actor, merchantId: string, id: string): Promise<SuspensionView> {
    return this.database.transaction(async (tx) => {
      const merchant = await lockForCity(tx, actor, merchantId);
      const suspension = await findSuspension(tx, merchantId, id);
      if (suspension.status !== 'proposed') throw suspensionMoved(suspensionView(suspension));
      if (suspension.proposed_by === actor.personId) throw secondPerson();
      return suspensionView(await this.within(tx, actor, merchant, suspension));
    });
  }

  async within(
    tx: Tx,
    actor: Actor,
    merchant: MerchantEntity,
    suspension: SuspensionEntity,
  ): Promise<SuspensionEntity> {
    const at = new Date();
    const exception = suspension.statement.exception ?? null;
    const effect = effectOf(suspension.kind, at, exception, suspension.takes_effect_at);
    const [announced] = await rowsOf<SuspensionEntity>(
      tx,
      `update merchants.suspensions set status = 'announced', announced_at = $2, announced_by = $3,
              announced_by_name = $4, takes_effect_at = $5
        where id = $1 and status = 'proposed' returning *`,
      [suspension.id, at, actor.personId, actor.name, effect],
    );
    await publish(tx, 'suspension.announced', { suspensionId: suspension.id, merchantId: merchant.id });
    await noteMerchant(tx, merchant, 'suspension_announced', actor, suspension.statement.facts);
    if (effect <= at) await takeEffect(tx, merchant, announced!);
    return findSuspension(tx, merchant.id, suspension.id);
  }
}

/** A suspension of this merchant; their row is locked, so it stays as it is. */
export async function findSuspension(tx: Tx, merchantId: string, id: string): Promise<SuspensionEntity> {
  const [row] = await rowsOf<SuspensionEntity>(
    tx,
    `select * from merchants.suspensions where id = $1 and merchant_id = $2`,
    [id, merchantId],
  );
  if (!row) throw suspensionNotFound();
  return row;
}
