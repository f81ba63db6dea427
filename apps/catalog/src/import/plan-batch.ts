import { rowsOf, type Tx } from '#platform/database/database';
import type { OfferEntity } from '../offer/offer.entity.js';
import type { VariantRow } from '../offer/write-offer.js';
import { findKnown } from './find-known.js';
import type { ImportContext } from './import-context.js';
import { matchOffer } from './match-rows.js';
import { planKnown } from './plan-known.js';
import { planNew } from './plan-new.js';
import { refusedRows, type KnownOffer, type Plan } from './plan.js';
import { readRow, type RawRow, type ReadRow } from './read-row.js';

/**
 * What some rows of an import mean, offer by offer. With `lock` the rows of the known offers and of their variants are
 * locked, each kind in id order as everywhere.
 */
export async function planBatch(
  tx: Tx,
  raw: readonly RawRow[],
  context: ImportContext,
  lock: boolean,
): Promise<Plan[]> {
  const rows = raw.map((row) => readRow(row, context.settings)).map(withTwin);
  const { shop, onlyKnown } = context;
  const known = await findKnown(tx, { merchantId: shop.merchant_id, shopId: shop.id }, rows);
  const groups = new Map<string, { offerId: string | null; rows: ReadRow[] }>();
  const plans: Plan[] = [];
  for (const [unit, members] of byUnit(rows)) {
    const matches = members.map((row) => ({ row, match: matchOffer(row, known, shop.id, onlyKnown) }));
    const lost = matches.flatMap(({ row, match }) => ('message' in match ? refusedRows([row], [match.message]) : []));
    if (lost.length > 0) plans.push({ first: unit, rows: lost, offerId: null, write: null });
    const found = matches.flatMap(({ row, match }) => ('message' in match ? [] : [{ row, offerId: match.offerId }]));
    const offers = [...new Set(found.map(({ offerId }) => offerId).filter((id) => id !== null))];
    if (offers.length > 1) {
      const disagreeing = refusedRows(
        found.map(({ row }) => row),
        [{ code: 'rows_disagree', weight: 'refused' }],
      );
      plans.push({ first: unit, rows: disagreeing, offerId: null, write: null });
    } else if (found.length > 0) {
      const offerId = offers[0] ?? null;
      const key = offerId ?? `row ${unit}`;
      const group = groups.get(key) ?? { offerId, rows: [] };
      group.rows.push(...found.map(({ row }) => row));
      groups.set(key, group);
    }
  }
  const loaded = await load(
    tx,
    [...groups.values()].flatMap(({ offerId }) => offerId ?? []),
    lock,
  );
  for (const { offerId, rows: members } of groups.values()) {
    const offer = offerId ? loaded.get(offerId) : null;
    plans.push(offer ? planKnown(members, offer, context) : planNew(members, context));
  }
  return plans;
}

/** The same article a second time: the first row counts. */
const withTwin = (row: ReadRow): ReadRow =>
  row.twin === null
    ? row
    : { ...row, messages: [...row.messages, { code: 'twin', weight: 'refused', more: String(row.twin) }] };

function byUnit(rows: readonly ReadRow[]): Map<number, ReadRow[]> {
  const units = new Map<number, ReadRow[]>();
  for (const row of rows) units.set(row.unit, [...(units.get(row.unit) ?? []), row]);
  return units;
}

async function load(tx: Tx, ids: readonly string[], lock: boolean): Promise<Map<string, KnownOffer>> {
  if (ids.length === 0) return new Map();
  const locking = lock ? 'for update' : '';
  const offers = await rowsOf<OfferEntity & { taken_back: boolean }>(
    tx,
    `select o.*, exists (select from catalog.import_rows r where r.offer_id = o.id and r.taken_back = 'done'
              and r.before ? 'created' and r.after_version = o.version) as taken_back
       from catalog.offers o where o.id = any($1::uuid[]) order by o.id ${locking}`,
    [ids],
  );
  const variants = await rowsOf<VariantRow>(
    tx,
    `select * from catalog.variants where offer_id = any($1::uuid[]) order by id ${locking}`,
    [ids],
  );
  const known = new Map<string, KnownOffer>();
  for (const { taken_back: takenBack, ...offer } of offers) known.set(offer.id, { offer, variants: [], takenBack });
  for (const variant of variants) known.get(variant.offer_id)?.variants.push(variant);
  for (const { variants: own } of known.values()) own.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  return known;
}
