import type { OfferType } from '../offer/offer-rules.js';

/** How a shop came to know that something is there. */
export const EVIDENCE = ['counted', 'confirmed', 'sold', 'synced', 'imported'] as const;
export type Evidence = (typeof EVIDENCE)[number];

export type AvailabilityStatus = 'available' | 'likely' | 'ask' | 'sold_out' | 'made_to_order' | 'bookable';

export interface Availability {
  status: AvailabilityStatus;
  /** 0 to 1: how sure it is that it is as the status says. */
  confidence: number;
  /** ISO time of the last evidence. */
  since: string | null;
  source: Evidence | null;
}

export interface AvailabilityFacts {
  type: OfferType;
  /** Pieces that can be ordered now; of services and what is made to order, how many the shop can take on. */
  pieces: number;
  confirmedAt: Date | string | null;
  confirmedBy: Evidence | null;
  /** When the shop's till last said anything: it tells changes only, so what it left out is still as it was. */
  syncedAt?: Date | string | null;
}

/** Days in which the confidence halves, by where the knowledge comes from. */
export const HALF_LIFE_DAYS: Record<Evidence, number> = {
  confirmed: 14,
  counted: 14,
  sold: 7,
  synced: 3,
  imported: 7,
};
/** The last piece is gone sooner than one of many. */
export const LAST_PIECE = 0.5;
export const MANY_PIECES = 2;
export const MANY_FROM = 5;
/** At least this sure: available, likely. Below: ask the shop. */
export const SURE = 0.7;
export const LIKELY = 0.35;

const DAY = 86_400_000;

/** How available an offer is and how sure that is: knowledge grows old, quicker when little is left. */
export function availabilityOf(facts: AvailabilityFacts, now: Date): Availability {
  const since = latest(facts);
  const known = { since: since?.toISOString() ?? null, source: facts.confirmedBy };
  if (facts.pieces <= 0) return { status: 'sold_out', confidence: 1, ...known };
  if (facts.type === 'service') return { status: 'bookable', confidence: 1, ...known };
  if (facts.type === 'made_to_order') return { status: 'made_to_order', confidence: 1, ...known };
  if (!since || !facts.confirmedBy) return { status: 'ask', confidence: 0, ...known };
  const days = Math.max(0, now.getTime() - since.getTime()) / DAY;
  const confidence = 0.5 ** (days / halfLife(facts.confirmedBy, facts.pieces));
  const status = confidence >= SURE ? 'available' : confidence >= LIKELY ? 'likely' : 'ask';
  return { status, confidence: Math.round(confidence * 100) / 100, ...known };
}

/** While a till speaks, what it keeps stays likely; its silence is noticed by a job. */
export const AS_LONG_AS_TOLD = new Date('9999-01-01T00:00:00Z');

/** Until when an offer stays `likely` if nothing else becomes known; null where it is no question of pieces. */
export function likelyUntil({ type, pieces, confirmedAt, confirmedBy }: AvailabilityFacts): Date | null {
  if (type === 'service' || type === 'made_to_order' || !confirmedAt || !confirmedBy) return null;
  if (confirmedBy === 'synced') return AS_LONG_AS_TOLD;
  return new Date(new Date(confirmedAt).getTime() + halfLife(confirmedBy, pieces) * HALF_LIVES * DAY);
}

/** So many half-lives after it was known, something is no longer likely. */
export const HALF_LIVES = Math.log2(1 / LIKELY);

function latest(facts: AvailabilityFacts): Date | null {
  const at = facts.confirmedAt ? new Date(facts.confirmedAt) : null;
  if (facts.confirmedBy !== 'synced' || !facts.syncedAt) return at;
  const synced = new Date(facts.syncedAt);
  return at && at > synced ? at : synced;
}

/** A till that is connected knows how many are left; its silence says the same about one piece as about many. */
function halfLife(source: Evidence, pieces: number): number {
  if (source === 'synced') return HALF_LIFE_DAYS.synced;
  const factor = pieces === 1 ? LAST_PIECE : pieces >= MANY_FROM ? MANY_PIECES : 1;
  return HALF_LIFE_DAYS[source] * factor;
}
