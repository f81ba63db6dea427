import type { Tx } from '#platform/database/database';
import { plainText, weightedWords } from '../search/words.js';

const COLUMNS = ['shop_slug', 'shop_name', 'district', 'category', 'category_root', 'price_from'];

/**
 * SQL that writes what search looks into for the offers whose ids are `$1`, as far as shoppers may see them: the name
 * first, then shop and category, then description, attributes and variants.
 */
export const WRITE_WORDS = `
  insert into catalog.offer_texts (offer_id, name, words, ${COLUMNS.join(', ')})
  select o.id, ${plainText('o.name')}, ${weightedWords(
    'o.name',
    `concat_ws(' ', o.shop_name, s.kind, c.name_de, r.name_de)`,
    `concat_ws(' ', o.description, a.told, v.told)`,
  )}, ${COLUMNS.map((column) => `o.${column}`).join(', ')}
    from catalog.offers o
    left join catalog.shops s on s.id = o.shop_id
    left join catalog.categories c on c.slug = o.category
    left join catalog.categories r on r.slug = c.parent
    left join lateral (select string_agg(value ->> 'value', ' ') as told from jsonb_array_elements(o.attributes)) a on true
    left join lateral (select string_agg(name, ' ') as told from catalog.variants where offer_id = o.id and active) v on true
   where o.id = any($1::uuid[]) and o.status = 'published' and o.shop_open
  on conflict (offer_id) do update set
    ${['name', 'words', ...COLUMNS].map((column) => `${column} = excluded.${column}`).join(', ')}`;

/** Keeps what search knows of an offer in step with it: the last step of every transaction that writes one. */
export async function keepWords(tx: Tx, offerId: string): Promise<void> {
  await tx.query(
    `delete from catalog.offer_texts t using catalog.offers o
      where t.offer_id = $1 and o.id = $1 and not (o.status = 'published' and o.shop_open)`,
    [offerId],
  );
  await tx.query(WRITE_WORDS, [[offerId]]);
}
