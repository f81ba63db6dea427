import { gateOffer } from '../duty/gate-row.js';
import { missingOf } from '../duty/missing-of.js';
import type { OfferEntity } from '../offer/offer.entity.js';
import type { OfferStatus } from '../offer/offer-status.js';
import type { VariantRow } from '../offer/write-offer.js';
import type { CategoryEntity } from '../category/category.entity.js';
import type { Before } from './before.js';
import { fieldOf } from './check-input.js';
import type { ImportContext } from './import-context.js';
import type { Outcome } from './import-row.entity.js';
import type { ReadRow } from './read-row.js';
import type { RowMessage } from './row-message.js';

/** What an import means for one offer: what would be written, and what there is to say about its rows. */
export interface Plan {
  /** The row that stands for the offer. */
  first: number;
  rows: PlannedRow[];
  offerId: string | null;
  write: Writing | null;
}

export interface PlannedRow {
  number: number;
  outcome: Outcome;
  messages: RowMessage[];
}

export interface Writing {
  id: string;
  /** Null for a new offer. */
  known: OfferEntity | null;
  /** The whole row of a new offer, the changed columns of a known one. */
  offer: Partial<OfferEntity>;
  /** New and changed variants only. */
  variants: Partial<VariantRow>[];
  counted: { id: string; pieces: number }[];
  /** Where it goes from here; null when it stays. */
  status: OfferStatus | null;
  before: Before;
}

export interface KnownOffer {
  offer: OfferEntity;
  /** All of them, those that were taken down included, in their order. */
  variants: VariantRow[];
  /** Taken back by an import and not touched since: it comes again as if it were new. */
  takenBack: boolean;
}

export const refuses = (messages: readonly RowMessage[]): boolean =>
  messages.some(({ weight }) => weight === 'refused');

/** Rows that cannot be used, each with its reasons. */
export const refusedRows = (rows: readonly ReadRow[], also: readonly RowMessage[] = []): PlannedRow[] =>
  rows.map(({ number, messages }) => ({ number, outcome: 'refused', messages: [...messages, ...also] }));

/** What stands between the offer and the shoppers, as messages. */
export const lacking = (
  row: Parameters<typeof gateOffer>[0],
  category: CategoryEntity,
  { merchant }: ImportContext,
): RowMessage[] =>
  missingOf(gateOffer(row), category, merchant).map(({ field, why, source }) => ({
    code: 'missing',
    weight: 'draft',
    field: fieldOf(field),
    value: field,
    more: why,
    source,
  }));

/** The attributes that rows name, in place of those of the same name. */
export function attributesWith(
  before: readonly { name: string; value: string }[],
  rows: readonly ReadRow[],
): { name: string; value: string }[] | undefined {
  const said = new Map(rows.toReversed().flatMap(({ attributes }) => attributes.map((one) => [plain(one.name), one])));
  if (said.size === 0) return undefined;
  const kept = before.map((one) => {
    const other = said.get(plain(one.name));
    said.delete(plain(one.name));
    return other ? { name: one.name, value: other.value } : { name: one.name, value: one.value };
  });
  return [...kept, ...said.values()];
}

const plain = (name: string): string => name.trim().toLowerCase();
