import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { reductionNotFound } from './price.errors.js';
import { setPrices } from './set-prices.js';

interface Ending {
  id: string;
  variant_id: string;
  merchant_id: string;
  status: string;
  reduced_from: number | null;
}

/** Gives a variant its price back, or takes a plan back. Ending it twice changes nothing. */
@Injectable()
export class EndReduction {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  async end(merchantIds: string[] | null, id: string, personId: string | null): Promise<void> {
    await this.database.transaction((tx) => this.within(tx, merchantIds, id, personId));
  }

  private async within(tx: Tx, merchantIds: string[] | null, id: string, personId: string | null): Promise<void> {
    const [cancelled] = await rowsOf(
      tx,
      `update catalog.reductions set status = 'cancelled'
        where id = $1 and status = 'planned' and ($2::uuid[] is null or merchant_id = any($2)) returning id`,
      [id, merchantIds],
    );
    if (cancelled) return;
    const [ending] = await rowsOf<Ending>(
      tx,
      `select r.id, r.variant_id, r.merchant_id, r.status, v.reduced_from
         from catalog.reductions r join catalog.variants v on v.id = r.variant_id
        where r.id = $1 and ($2::uuid[] is null or r.merchant_id = any($2))`,
      [id, merchantIds],
    );
    if (!ending) throw reductionNotFound();
    if (ending.status !== 'running' || ending.reduced_from === null) return;
    const prices = [{ variantId: ending.variant_id, price: ending.reduced_from }];
    await setPrices(tx, [ending.merchant_id], 'reduction_ended', prices, this.config.CURRENCY, personId);
  }
}
