import { rowsOf, type Tx } from '#platform/database/database';
import { keepShelf } from '../availability/keep-shelf.js';
import { keepAllWords } from '../offer/keep-words.js';
import type { OfferEntity } from '../offer/offer.entity.js';
import { writeVariants } from '../offer/write-offer.js';
import { slugsFor } from '../slug.js';
import type { Writing } from './plan.js';

/**
 * Writes what was planned for some offers, each kind of row in one statement: the same rows, notes and words that a
 * typed offer leaves. Rows of known offers and variants must be locked.
 */
export async function writePlans(tx: Tx, writings: readonly Writing[], personId: string): Promise<void> {
  if (writings.length === 0) return;
  await insertOffers(
    tx,
    writings.filter(({ known }) => !known).map(({ offer }) => offer),
  );
  await updateOffers(
    tx,
    writings.filter(({ known }) => known),
  );
  const variants = writings.flatMap((writing) => writing.variants);
  if (variants.length > 0) await writeVariants(tx, variants);
  await noteCounts(
    tx,
    writings.flatMap(({ counted }) => counted),
    personId,
  );
  const [counted, others] = parted(writings, ({ known, counted: pieces }) => !known || pieces.length > 0);
  await keepShelf(
    tx,
    counted.map(({ id }) => id),
    'imported',
  );
  await keepShelf(
    tx,
    others.map(({ id }) => id),
    null,
  );
  await keepAllWords(
    tx,
    writings.filter(isRead).map(({ id }) => id),
  );
}

/** A count of pieces alone is nothing that search reads. */
const isRead = ({ known, before }: Writing): boolean =>
  !known || Boolean(before.offer || before.added || before.variants?.some((variant) => 'name' in variant));

/** An address that is taken gives way to the next one, for those that did not get theirs. */
async function insertOffers(tx: Tx, offers: readonly Partial<OfferEntity>[]): Promise<void> {
  let waiting = offers.map((offer) => ({ offer, slugs: slugsFor(offer.name!, 'angebot', offer.shop_slug) }));
  while (waiting.length > 0) {
    const rows = waiting.map(({ offer, slugs }) => ({ ...offer, slug: slugs.next().value as string }));
    const columns = Object.keys(rows[0]!).join(', ');
    const written = await rowsOf<{ id: string }>(
      tx,
      `insert into catalog.offers (${columns})
       select ${columns} from jsonb_populate_recordset(null::catalog.offers, $1::jsonb)
       on conflict (slug) do nothing returning id`,
      [JSON.stringify(rows)],
    );
    const done = new Set(written.map(({ id }) => id));
    waiting = waiting.filter(({ offer }) => !done.has(offer.id!));
  }
}

/** All columns that any of them changes, with what the others have there already. */
export async function updateOffers(tx: Tx, writings: readonly Writing[]): Promise<void> {
  if (writings.length === 0) return;
  const rows = writings.map(changedColumns);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))] as (keyof OfferEntity)[];
  const whole = writings.map(({ id, known }, at) => ({
    id,
    ...Object.fromEntries(columns.map((column) => [column, column in rows[at]! ? rows[at]![column] : known![column]])),
  }));
  const sets = columns.map((column) => `${column} = r.${column}, `).join('');
  await tx.query(
    `update catalog.offers o set ${sets}version = o.version + 1, updated_at = now()
       from jsonb_populate_recordset(null::catalog.offers, $1::jsonb) r where o.id = r.id`,
    [JSON.stringify(whole)],
  );
}

/** What is shown for the first time counts as new from then on. */
function changedColumns({ known, offer, status }: Writing): Partial<OfferEntity> {
  if (!status) return offer;
  const first = known!.status === 'draft' && status === 'published';
  return { ...offer, status, ...(first ? { published_at: new Date() } : {}) };
}

export async function noteCounts(tx: Tx, counted: Writing['counted'], personId: string): Promise<void> {
  if (counted.length === 0) return;
  await tx.query(
    `insert into catalog.stock_movements (id, variant_id, kind, quantity, cause_id)
     select gen_random_uuid(), variant_id, 'counted', quantity, $3::uuid
       from unnest($1::uuid[], $2::int[]) as c(variant_id, quantity)`,
    [counted.map(({ id }) => id), counted.map(({ pieces }) => pieces), personId],
  );
}

function parted<T>(all: readonly T[], is: (one: T) => boolean): [T[], T[]] {
  return [all.filter(is), all.filter((one) => !is(one))];
}
