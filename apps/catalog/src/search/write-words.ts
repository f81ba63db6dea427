import { soundOf } from './query/misspelling.js';
import { offerWords, type OfferTexts } from './text/offer-words.js';

/** Raised when words are taken apart differently: rows of an older edition are written again. */
export const EDITION = 1;

/** A transaction, or a plain connection. */
export interface Sql {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

type Row = OfferTexts & { id: string };

const COLUMNS = ['shop_slug', 'shop_name', 'district', 'category', 'category_root', 'price_from'];
const READ = `
  select o.id, o.name, o.description, o.badges, o.attributes, o.shop_name as shop, s.kind as trade, c.name_de as category, r.name_de as root,
         coalesce(v.variants, '[]') as variants
    from catalog.offers o
    left join catalog.shops s on s.id = o.shop_id
    left join catalog.categories c on c.slug = o.category
    left join catalog.categories r on r.slug = c.parent
    left join lateral (
      select jsonb_agg(jsonb_build_object('name', name, 'amount', content_amount, 'unit', content_unit) order by position) as variants
        from catalog.variants where offer_id = o.id and active) v on true
   where o.id = any($1::uuid[]) and o.status = 'published' and o.shop_open`;
const WRITE = `
  insert into catalog.offer_texts (offer_id, name, words, edition, ${COLUMNS.join(', ')})
  select o.id, w.name, w.vector::tsvector, ${EDITION}, ${COLUMNS.map((column) => `o.${column}`).join(', ')}
    from jsonb_to_recordset($1::jsonb) as w(id uuid, name text, vector text) join catalog.offers o on o.id = w.id
  on conflict (offer_id) do update set
    ${['name', 'words', 'edition', ...COLUMNS].map((column) => `${column} = excluded.${column}`).join(', ')}`;
/** In one order everywhere, so that two who bring the same new words do not wait for each other in a circle. */
const LEARN = `
  insert into catalog.search_words (word, sound)
  select word, sound from unnest($1::text[], $2::text[]) as w(word, sound)
   where not exists (select from catalog.search_words k where k.word = w.word)
   order by word on conflict do nothing`;

const AT_ONCE = 1_000;

/** Writes what search looks into for these offers, as far as shoppers may see them. */
export async function writeWords(sql: Sql, offerIds: readonly string[]): Promise<void> {
  for (let at = 0; at < offerIds.length; at += AT_ONCE) {
    const rows = rowsIn<Row>(await sql.query(READ, [offerIds.slice(at, at + AT_ONCE)]));
    if (rows.length > 0) await write(sql, rows);
  }
}

async function write(sql: Sql, rows: readonly Row[]): Promise<void> {
  const words = rows.map((row) => ({ id: row.id, ...offerWords(row) }));
  await sql.query(WRITE, [JSON.stringify(words.map(({ id, name, vector }) => ({ id, name, vector })))]);
  const spelled = [...new Set(words.flatMap((offer) => offer.spelled))].sort();
  await sql.query(LEARN, [spelled, spelled.map(soundOf)]);
}

const rowsIn = <T>(result: unknown): T[] => (Array.isArray(result) ? result : (result as { rows: T[] }).rows) as T[];
