import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { DomainError } from '#platform/errors/domain-error';
import { offersOfOneMerchant, type Chosen } from './chosen-offers.js';
import type { BulkInput } from './bulk-input.js';
import { bulkFacts, type BulkPreview, type BulkRow } from './bulk-view.js';
import { EditOffer, lookAt } from './edit-offer.js';
import { lockOffer } from '../offer/lock-offer.js';
import type { Before } from './plan-edit.js';

/** Carries what would be out of a transaction that nothing may come of. */
class NotMeant extends Error {
  constructor(
    readonly before: Before,
    readonly after: Before,
  ) {
    super('only tried');
  }
}

/** Tells what a bulk change would do, by doing it and taking every transaction back: no rule is written down twice. */
@Injectable()
export class PreviewBulk {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
    @Inject(EditOffer) private readonly editOffer: EditOffer,
  ) {}

  async preview(actor: Actor, merchantIds: string[], input: BulkInput): Promise<BulkPreview> {
    const { offers } = await offersOfOneMerchant(this.database, merchantIds, input.offerIds);
    const rows: BulkRow[] = [];
    for (const offer of offers) rows.push(await this.row(actor, merchantIds, offer, input));
    const refused = rows.filter(({ refusal }) => refusal !== null).length;
    return { rows, changes: rows.length - refused, refused };
  }

  private async row(actor: Actor, merchantIds: string[], chosen: Chosen, input: BulkInput): Promise<BulkRow> {
    const said = { offerId: chosen.id, name: chosen.name };
    const facts = (seen: Before) => bulkFacts(seen, this.config.CURRENCY);
    try {
      return await this.try(actor, merchantIds, chosen.id, input);
    } catch (tried) {
      if (tried instanceof NotMeant) {
        return { ...said, before: facts(tried.before), after: facts(tried.after), refusal: null };
      }
      if (!(tried instanceof DomainError)) throw tried;
      const before = await this.database.transaction((tx) => lookAt(tx, chosen.id));
      return { ...said, before: facts(before), after: null, refusal: tried.code };
    }
  }

  private try(actor: Actor, merchantIds: string[], id: string, { edit }: BulkInput): Promise<never> {
    return this.database.transaction(async (tx) => {
      const offer = await lockOffer(tx, merchantIds, id);
      const before = await this.editOffer.edit(tx, actor, offer, edit);
      throw new NotMeant(before, await lookAt(tx, id));
    });
  }
}
