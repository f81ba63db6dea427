import { likelyUntil, type Evidence } from '../availability/availability-of.js';
import type { OfferType } from '../offer/offer-rules.js';

const HOUR = 3_600_000;

/** Shops look along their shelves at different times, and some not for long. */
const HABITS: { by: Evidence; hours: number }[] = [
  { by: 'confirmed', hours: 3 },
  { by: 'confirmed', hours: 22 },
  { by: 'counted', hours: 50 },
  { by: 'confirmed', hours: 1 },
  { by: 'sold', hours: 30 },
  { by: 'confirmed', hours: 140 },
  { by: 'counted', hours: 480 },
];

/** How and when a shop of the demo last knew that an offer is there. The same for the same ids. */
export function demoEvidence(shopId: string, offerId: string, goods: { type: OfferType; pieces: number }, now: Date) {
  const habit = HABITS[Number.parseInt(shopId.slice(0, 6), 16) % HABITS.length]!;
  const part = Number.parseInt(offerId.slice(0, 6), 16) / 0x100_0000;
  const hours = habit.hours * (0.6 + 0.8 * part);
  const confirmedAt = new Date(now.getTime() - hours * HOUR);
  return {
    confirmed_at: confirmedAt,
    confirmed_by: habit.by,
    likely_until: likelyUntil({ ...goods, confirmedAt, confirmedBy: habit.by }),
    listed_until: null,
  };
}
