import type { Database } from '#platform/database/database';

/** A shop that the city hides for a time, as `st`: it may come back, unlike one whose trader has left. */
export const FOR_A_TIME = `cardinality(st.hidden_for) > 0 and not 'left' = any(st.hidden_for)`;

/** Of these variants, those that are only kept from being bought because their shop is not seen at present. */
export async function hiddenGoods(database: Database, variantIds: readonly string[]): Promise<string[]> {
  if (variantIds.length === 0) return [];
  const rows = await database.read<{ id: string }>(
    'hidden-goods',
    `select v.id from catalog.variants v join catalog.offers o on o.id = v.offer_id
       join catalog.shop_standings st on st.shop_id = o.shop_id
      where v.id = any($1) and v.active and o.status = 'published' and not o.shop_open and ${FOR_A_TIME}`,
    [variantIds],
  );
  return rows.map(({ id }) => id);
}
