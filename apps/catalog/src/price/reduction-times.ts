import { bestBeforeWrong, reductionTimeWrong } from './price.errors.js';
import type { ReductionInput } from './reduction-input.js';

export interface ReductionTimes {
  starts: Date;
  ends: Date | null;
  /** Not yet, but when its time comes. */
  later: boolean;
}

const DAY = 86_400_000;
/** A best-before day further away than this does not force anybody to sell (§ 11 (4) PAngV: about to perish). */
const SOON_DAYS = 31;

/**
 * When a reduction begins and ends. A start that lies in the past is now, an end has to come after it. Goods that will
 * not last name the day, and are reduced no longer than that.
 */
export function reductionTimes(
  input: Pick<ReductionInput, 'reason' | 'startsAt' | 'endsAt' | 'bestBefore'>,
  now: Date,
): ReductionTimes {
  const asked = input.startsAt ? new Date(input.startsAt) : now;
  const later = asked > now;
  const starts = later ? asked : now;
  const ends = input.endsAt ? new Date(input.endsAt) : null;
  if (Number.isNaN(starts.getTime()) || (ends && !(ends > starts))) throw reductionTimeWrong();
  if (input.reason === 'sale') return { starts, ends, later };
  const last = lastMoment(input.bestBefore);
  if (!(last > starts) || last.getTime() > starts.getTime() + SOON_DAYS * DAY) throw bestBeforeWrong();
  return { starts, ends: ends && ends < last ? ends : last, later };
}

/** The end of a day, wherever the shop is: by then it has ended in all of Europe. */
const lastMoment = (day: string | null | undefined): Date => new Date(`${day ?? ''}T23:59:59Z`);
