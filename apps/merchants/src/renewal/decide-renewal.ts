import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Config } from '#platform/config/config';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { noteMerchant } from '../history/note-merchant.js';
import { showShops } from '../merchant/hide-shops.js';
import { lockForCity } from '../merchant/lock-merchant.js';
import type { MerchantEntity } from '../merchant/merchant.entity.js';
import { renewalDecided, renewalExpired, renewalNotFound } from '../merchants.errors.js';
import { COUNTING, TODAY } from './standing-documents.js';
import type { RenewalEntity } from './renewal.entity.js';

type Decision = { outcome: 'accepted'; validUntil: string | null } | { outcome: 'declined'; reason: string };

/** A reviewer accepts a renewed document, and the offers come back by themselves; or declines it with a reason. */
@Injectable()
export class DecideRenewal {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  async decide(actor: Actor, documentId: string, decision: Decision): Promise<void> {
    await this.database.transaction(async (tx) => {
      const merchant = await this.lock(tx, actor, documentId);
      if (decision.outcome === 'accepted') await this.refuseExpired(tx, decision.validUntil);
      const reason = decision.outcome === 'declined' ? decision.reason : null;
      await this.write(tx, actor, documentId, decision.outcome, reason);
      if (decision.outcome === 'accepted') await this.accept(tx, merchant, documentId, decision.validUntil);
      await publish(tx, 'renewal.decided', { documentId, merchantId: merchant.id, outcome: decision.outcome });
      await noteMerchant(tx, merchant, `renewal_${decision.outcome}`, actor, reason);
    });
  }

  private async lock(tx: Tx, actor: Actor, documentId: string): Promise<MerchantEntity> {
    const [renewal] = await rowsOf<RenewalEntity>(tx, `select * from merchants.renewals where document_id = $1`, [
      documentId,
    ]);
    if (!renewal) throw renewalNotFound();
    return lockForCity(tx, actor, renewal.merchant_id);
  }

  private async refuseExpired(tx: Tx, validUntil: string | null): Promise<void> {
    const [{ expired }] = (await rowsOf<{ expired: boolean | null }>(tx, `select $2::date < ${TODAY} as expired`, [
      this.config.CITY_TIMEZONE,
      validUntil,
    ])) as [{ expired: boolean | null }];
    if (expired) throw renewalExpired();
  }

  private async write(tx: Tx, actor: Actor, id: string, outcome: string, reason: string | null): Promise<void> {
    const moved = await rowsOf(
      tx,
      `update merchants.renewals set status = $2, reason = $3, decided_at = now(), decided_by = $4, decided_by_name = $5
        where document_id = $1 and status = 'waiting' returning document_id`,
      [id, outcome, reason, actor.personId, actor.name],
    );
    if (moved.length === 0) throw renewalDecided();
  }

  /** The shop is seen again when none of its documents has run out any more. */
  private async accept(tx: Tx, merchant: MerchantEntity, documentId: string, validUntil: string | null): Promise<void> {
    await tx.query(`update merchants.documents set valid_until = $2, accepted_at = now() where id = $1`, [
      documentId,
      validUntil,
    ]);
    const [shop] = await rowsOf<{ shop_id: string; expired: boolean }>(
      tx,
      `select a.shop_id, exists (select 1 from (${COUNTING}) c
                where c.shop_id = a.shop_id and c.valid_until < ${TODAY}) as expired
         from merchants.documents d join merchants.applications a on a.id = d.application_id where d.id = $2`,
      [this.config.CITY_TIMEZONE, documentId],
    );
    if (shop && !shop.expired) await showShops(tx, merchant.id, [shop.shop_id], 'document_expired');
  }
}
