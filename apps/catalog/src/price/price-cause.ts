import type { Tx } from '#platform/database/database';

/** Why a price is what it is. `published` and `withdrawn` are noted by the database. */
export type PriceCause = 'entered' | 'bulk' | 'imported' | 'till' | 'reduced' | 'reduction_ended' | 'taken_back';

/**
 * Says for the rest of the transaction why prices change, and by whom. Prices are recorded by triggers in any case;
 * without this they count as entered by hand.
 */
export async function priceCause(tx: Tx, cause: PriceCause, personId: string | null = null): Promise<void> {
  await tx.query(`select set_config('catalog.price_cause', $1, true), set_config('catalog.price_person', $2, true)`, [
    cause,
    personId ?? '',
  ]);
}
