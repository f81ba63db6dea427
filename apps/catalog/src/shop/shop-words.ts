import type { Tx } from '#platform/database/database';
import { weightedWords } from '../search/words.js';

/** SQL for what search looks into of the row `s` of a shop: its name, what it is, and what it tells. */
export const SHOP_WORDS = weightedWords(
  's.name',
  `concat_ws(' ', s.kind, array_to_string(s.assortment, ' '))`,
  `concat_ws(' ', s.summary, s.story, (select string_agg(concat_ws(' ', value ->> 'name', value ->> 'text'), ' ')
     from jsonb_array_elements(s.services)))`,
);

/** Keeps what search knows of a shop in step with its page: the last step of every transaction that writes one. */
export async function keepShopWords(tx: Pick<Tx, 'query'>, shopId: string): Promise<void> {
  await tx.query(`update catalog.shops s set words = ${SHOP_WORDS} where s.id = $1`, [shopId]);
}
