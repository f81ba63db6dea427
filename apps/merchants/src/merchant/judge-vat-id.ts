import { Inject, Injectable } from '@nestjs/common';
import { MACHINE } from '#platform/audit/record';
import { Database, rowsOf } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { noteMerchant } from '../history/note-merchant.js';
import { hideShops, showShops } from './hide-shops.js';
import { shopIdsOf } from './lock-merchant.js';

/**
 * Takes what a check of a VAT id has found: with an invalid one nothing may be sold here (§ 25e UStG), so the offers
 * are hidden until it is found valid again. Whoever checks calls this; an answer that does not come changes nothing.
 */
@Injectable()
export class JudgeVatId {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** `vatId` is the one that was checked: an answer about an older one says nothing. */
  judge(merchantId: string, vatId: string, valid: boolean, by: { personId: string | null; name: string } = MACHINE) {
    return this.database.transaction(async (tx) => {
      const [merchant] = await rowsOf<{ id: string; name: string }>(
        tx,
        `update merchants.merchants set vat_id_doubted_at = case when $3 then null else now() end
          where id = $1 and vat_id = $2 and status <> 'left' and (vat_id_doubted_at is null) <> $3
          returning id, name`,
        [merchantId, vatId, valid],
      );
      if (!merchant) return false;
      const change = valid ? showShops : hideShops;
      await change(tx, merchantId, await shopIdsOf(tx, merchantId), 'vat_id_invalid');
      await publish(tx, 'merchant.vat_id_checked', { merchantId, valid });
      await noteMerchant(tx, merchant, valid ? 'vat_id_confirmed' : 'vat_id_doubted', by, vatId);
      return true;
    });
  }
}
