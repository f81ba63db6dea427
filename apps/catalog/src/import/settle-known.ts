import type { CategoryEntity } from '../category/category.entity.js';
import type { MergedVariant } from '../offer/merge-variants.js';
import type { OfferChange } from '../offer/offer-input.js';
import { OFFER_MOVES, type OfferStatus } from '../offer/offer-status.js';
import type { OfferEntity } from '../offer/offer.entity.js';
import type { VariantRow } from '../offer/write-offer.js';
import { differing, type Before } from './before.js';
import type { ImportContext } from './import-context.js';
import { tells } from './import-settings.js';
import type { Outcome } from './import-row.entity.js';
import { lacking, refusedRows, type KnownOffer, type Plan, type PlannedRow } from './plan.js';
import type { ReadRow } from './read-row.js';
import type { RowMessage } from './row-message.js';
import { offerValues } from './said-input.js';

export interface Settling {
  rows: readonly ReadRow[];
  usable: ReadRow[];
  unusable: PlannedRow[];
  known: KnownOffer;
  input: OfferChange;
  category: CategoryEntity;
  messages: RowMessage[];
  columns: Partial<OfferEntity>;
  before: Partial<OfferEntity> | null;
  variants: MergedVariant[];
  variantsAfter: Partial<VariantRow>[];
}

/** Decides whether a change may be written, where the offer goes from here, and what is said about its rows. */
export function settle(settling: Settling, context: ImportContext): Plan {
  const { rows, usable, unusable, known, messages } = settling;
  const { offer } = known;
  const missing = lackingAfter(settling, context);
  const first = rows[0]!.number;
  const softs = usable.some((row) => row.messages.some(({ weight }) => weight === 'draft'));
  const wanted = wantedStatus(settling, context);
  const blocked = missing.now.length > 0 || softs;
  if (offer.status === 'published' && missing.fresh.length > 0) {
    const more: RowMessage[] = [{ code: 'incomplete_published', weight: 'refused' }, ...missing.fresh];
    return { first, rows: [...unusable, ...refusedRows(usable, more)], offerId: offer.id, write: null };
  }
  const move = wanted !== offer.status && !(wanted === 'published' && blocked) ? wanted : null;
  const write = writing(settling, allowed(offer.status, move));
  const refusedMove = move && !allowed(offer.status, move) ? [statusRefused(move)] : [];
  const held = wanted === 'published' && offer.status !== 'published' && blocked;
  const outcome: Outcome = held ? 'draft' : write ? 'changed' : 'unchanged';
  const said = [...messages, ...refusedMove, ...(held ? missing.now : [])];
  const planned = usable.map((row, at): PlannedRow => {
    const own = held ? row.messages : row.messages.map(soften);
    return { number: row.number, outcome, messages: at === 0 ? [...own, ...said] : own };
  });
  return { first, rows: [...unusable, ...planned], offerId: offer.id, write };
}

/** What cannot be read of an offer that shoppers see is simply not taken over. */
const soften = (message: RowMessage): RowMessage =>
  message.weight === 'draft' ? { ...message, weight: 'hint' } : message;

const statusRefused = (to: OfferStatus): RowMessage => ({
  code: 'status_refused',
  weight: 'hint',
  field: 'status',
  value: to,
});

const allowed = (from: OfferStatus, to: OfferStatus | null): OfferStatus | null =>
  to && (OFFER_MOVES[from] as readonly OfferStatus[]).includes(to) ? to : null;

/**
 * What the file says; else drafts, and what an import took back, go where new offers go. A list of prices and stock
 * publishes nothing.
 */
function wantedStatus({ usable, known }: Settling, { settings, onlyKnown }: ImportContext): OfferStatus {
  const said = offerValues(usable).status as OfferStatus | undefined;
  if (said) return said;
  if (onlyKnown || !tells(settings)) return known.offer.status;
  const isNew = known.offer.status === 'draft' || (known.offer.status === 'withdrawn' && known.takenBack);
  return isNew && settings.status === 'published' ? 'published' : known.offer.status;
}

/** What the offer lacks after the change, and what of it the change took away. */
function lackingAfter({ known, category, columns, variantsAfter }: Settling, context: ImportContext) {
  const { offer } = known;
  const now = lacking({ ...offer, ...columns, variants: variantsAfter as VariantRow[] }, category, context);
  if (now.length === 0) return { now, fresh: now };
  const own = context.categories.get(offer.category) ?? category;
  const active = known.variants.filter((variant) => variant.active);
  const before = lacking({ ...offer, variants: active }, own, context);
  const had = new Set(before.map(({ value, more }) => `${value} ${more}`));
  return { now, fresh: now.filter(({ value, more }) => !had.has(`${value} ${more}`)) };
}

function writing(settling: Settling, status: OfferStatus | null): Plan['write'] {
  const { known, columns, before, variants, variantsAfter } = settling;
  const byId = new Map(known.variants.map((variant) => [variant.id, variant]));
  const added = variantsAfter.filter(({ id }) => !byId.has(id!));
  const changed = variantsAfter.flatMap((row) => {
    const old = byId.get(row.id!);
    const diff = old && differing(old, { ...row, position: old.position });
    return diff ? [{ row: { ...row, position: old.position }, diff: { ...diff, id: old.id } }] : [];
  });
  if (!before && added.length === 0 && changed.length === 0 && !status) return null;
  const counted = variants.filter((variant) => variant.counted !== 0);
  const kept: Before = {
    ...(before || status ? { offer: { ...before, ...(status ? { status: known.offer.status } : {}) } } : {}),
    ...(changed.length > 0 ? { variants: changed.map(({ diff }) => withoutCount(diff)) } : {}),
    ...(added.length > 0 ? { added: added.map(({ id }) => id!) } : {}),
    ...(counted.length > 0 ? { counted: Object.fromEntries(counted.map((one) => [one.id, one.counted])) } : {}),
  };
  return {
    id: known.offer.id,
    known: known.offer,
    offer: before ? Object.fromEntries(Object.keys(before).map((key) => [key, columns[key as never]])) : {},
    variants: [...changed.map(({ row }) => row), ...added],
    counted: counted.map((one) => ({ id: one.id, pieces: one.counted })),
    status,
    before: kept,
  };
}

/** Pieces are taken back by their difference, so that sales in between stay sold. */
function withoutCount({
  on_hand: _count,
  ...diff
}: Partial<VariantRow> & { id: string }): Partial<VariantRow> & { id: string } {
  return diff;
}
