import type { OfferEntity } from '../offer/offer.entity.js';
import type { VariantRow } from '../offer/write-offer.js';

/** What an import changed of an offer, as it was before: only the columns that became others. */
export interface Before {
  /** The offer did not exist. */
  created?: true;
  offer?: Partial<OfferEntity>;
  variants?: (Partial<VariantRow> & { id: string })[];
  /** Variants that did not exist. */
  added?: string[];
  /** Pieces that the import counted more or fewer, by variant. */
  counted?: Record<string, number>;
}

/** The columns of `before` that `after` would change; null when it would change none. */
export function differing<T extends object>(before: T, after: Partial<T>): Partial<T> | null {
  const columns = (Object.keys(after) as (keyof T)[]).filter((key) => !same(before[key], after[key]));
  return columns.length > 0
    ? (Object.fromEntries(columns.map((key) => [key, before[key] ?? null])) as Partial<T>)
    : null;
}

/** Rows come as the driver reads them: numeric as text, jsonb with its keys in PostgreSQL's order. */
function same(a: unknown, b: unknown): boolean {
  if (a === b || ((a === null || a === undefined) && (b === null || b === undefined))) return true;
  if (typeof a === 'object' && typeof b === 'object') return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
  return typeof a !== typeof b && a !== null && b !== null && Number(a) === Number(b);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]));
}
