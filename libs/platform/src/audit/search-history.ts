import type { HistoryAsk, HistoryItem, HistoryPage } from '#contracts/history';
import type { ServiceName } from '#contracts/services';
import type { Database } from '../database/database.js';

const LIKE = /[\\%_]/g;
const like = (text: string | undefined): string | null =>
  text ? `%${text.replace(LIKE, (sign) => `\\${sign}`)}%` : null;

/**
 * Entries of a chain that fit, newest first, or oldest first after `after`. All conditions have to fit; texts are
 * looked for anywhere and whatever their letters' case. With `ofMerchants: false` what belongs to a merchant is left out.
 */
export async function searchHistory(
  database: Database,
  chain: ServiceName,
  ask: HistoryAsk,
  { ofMerchants = true } = {},
): Promise<HistoryPage> {
  const isExport = ask.after !== undefined;
  const rows = await database.rows<Omit<HistoryItem, 'number'> & { number: string }>(
    `select number, at::text as at, what, subject, subject_id as "subjectId", subject_name as "subjectName",
            merchant_id as "merchantId", by_id as "byId", by_name as "byName", note, previous, hash
       from ${chain}.history
      where ($1::bigint is null or number < $1) and ($2::bigint is null or number > $2)
        and ($3::text is null or concat_ws(' ', what, subject_name, by_name, note) ilike $3)
        and ($4::text is null or by_name ilike $4)
        and ($5::text is null or subject_name ilike $5 or $6 in (subject_id::text, merchant_id::text))
        and ($7::text is null or what = $7)
        and ($8::timestamptz is null or at >= $8) and ($9::timestamptz is null or at < $9)
        and ($11 or merchant_id is null)
      order by number ${isExport ? 'asc' : 'desc'} limit $10`,
    [
      ask.before ?? null,
      ask.after ?? null,
      like(ask.q),
      like(ask.by),
      like(ask.about),
      ask.about ?? null,
      ask.what ?? null,
      ask.from ?? null,
      ask.to ?? null,
      ask.limit + 1,
      ofMerchants,
    ],
  );
  const items = rows.slice(0, ask.limit).map((row) => ({ ...row, number: Number(row.number), at: iso(row.at) }));
  return { items, more: rows.length > ask.limit };
}

const iso = (at: string): string => new Date(at).toISOString();
