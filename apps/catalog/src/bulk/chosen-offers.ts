import type { Database } from '#platform/database/database';
import { offerNotFound } from '../catalog.errors.js';

export interface Chosen {
  id: string;
  name: string;
  version: number;
}

/** The offers that were chosen, in that order. All of them have to belong to one of these merchants. */
export async function offersOfOneMerchant(
  database: Database,
  merchantIds: string[],
  ids: readonly string[],
): Promise<{ merchantId: string; offers: Chosen[] }> {
  const rows = await database.rows<Chosen & { merchant_id: string }>(
    `select o.id, o.name, o.version, o.merchant_id
       from unnest($1::uuid[]) with ordinality as wanted (id, at)
       join catalog.offers o on o.id = wanted.id and o.merchant_id = any($2)
      order by wanted.at`,
    [ids, merchantIds],
  );
  const merchants = new Set(rows.map(({ merchant_id: id }) => id));
  if (rows.length !== ids.length || merchants.size !== 1) throw offerNotFound();
  return { merchantId: rows[0]!.merchant_id, offers: rows };
}
