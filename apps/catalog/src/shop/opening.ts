import { Inject, Injectable } from '@nestjs/common';
import OpeningHours from 'opening_hours';
import { Config } from '#platform/config/config';
import { placeOf } from '#platform/holidays';
import { dayOf } from './day.js';
import type { OpeningDay } from './opening-days.js';
import type { Closure } from './shop.entity.js';

export interface OpeningState {
  open: boolean;
  /** ISO; when open. */
  until?: string;
  /** ISO; when closed and known to open within two weeks. */
  opensAt?: string;
  /** Why it is closed on days on which it would be open. */
  closure?: string;
}

interface Hours {
  openingHours: string;
  closures: readonly Closure[];
}

const DAY = 86_400_000;
const LOOK_AHEAD = 14 * DAY;
const MAX_ANSWER = 5 * DAY;

/**
 * What opening hours in OSM syntax mean now. Public holidays are those of the city's state; planned closures win
 * over hours. Answers are kept until they would change, since reading the syntax is what costs time.
 */
@Injectable()
export class Opening {
  private readonly parsed = new Map<string, OpeningHours | null>();
  private readonly answers = new Map<string, { minute: number; by: Date }>();
  private readonly states = new Map<string, { state: OpeningState; validUntil: number }>();

  constructor(@Inject(Config) private readonly config: Config) {}

  state(hours: Hours, now = new Date()): OpeningState {
    const key = `${hours.openingHours}|${JSON.stringify(hours.closures)}`;
    const known = this.states.get(key);
    if (known && known.validUntil > now.getTime()) return known.state;
    const [first] = this.intervals(hours, now, LOOK_AHEAD);
    const closure = closureOn(hours.closures, now);
    const open = first !== undefined && first.from <= now.getTime();
    const state: OpeningState = open
      ? { open, until: new Date(first.to).toISOString() }
      : {
          open,
          ...(first ? { opensAt: new Date(first.from).toISOString() } : {}),
          ...(closure ? { closure: closure.reason } : {}),
        };
    const change = open ? first.to : (first?.from ?? now.getTime() + DAY);
    this.states.set(key, { state, validUntil: Math.min(change, endOfDay(now)) });
    return state;
  }

  /**
   * The time by which `minutes` of opening time have passed since `now`: how long a shop has to answer. Without
   * known hours the clock runs through; never longer than five days, because a card's authorization does not last for ever.
   */
  answerBy(hours: Hours, minutes: number, now = new Date()): Date {
    // Reading the hours costs more than the rest of a checkout; within a minute the answer is the same.
    const minute = Math.floor(now.getTime() / 60_000);
    const key = `${minutes}|${hours.openingHours}|${JSON.stringify(hours.closures)}`;
    const known = this.answers.get(key);
    if (known?.minute === minute) return known.by;
    const by = this.countAnswerBy(hours, minutes, new Date(minute * 60_000));
    this.answers.set(key, { minute, by });
    return by;
  }

  private countAnswerBy(hours: Hours, minutes: number, now: Date): Date {
    const latest = now.getTime() + MAX_ANSWER;
    let left = minutes * 60_000;
    for (const interval of this.intervals(hours, now, MAX_ANSWER)) {
      const from = Math.max(interval.from, now.getTime());
      if (interval.to - from >= left) return new Date(Math.min(from + left, latest));
      left -= interval.to - from;
    }
    return new Date(this.parse(hours.openingHours) ? latest : Math.min(now.getTime() + left, latest));
  }

  /** The days from the one on which `now` falls, each with the hours that really hold. */
  days(hours: Hours, count: number, now = new Date()): OpeningDay[] {
    const holidays = this.parse('PH');
    const spans = this.intervals(hours, dayStart(now, -1), (count + 2) * DAY).flatMap(byDay);
    return Array.from({ length: count }, (_, offset) => {
      const start = dayStart(now, offset);
      const end = dayStart(now, offset + 1);
      const [feast] = holidays?.getOpenIntervals(start, end) ?? [];
      return {
        date: dayOf(start),
        spans: spans
          .filter(({ from }) => from >= start.getTime() && from < end.getTime())
          .map(({ from, to }) => ({ from: clock(from), to: to === end.getTime() ? '24:00' : clock(to) })),
        holiday: feast?.[3] ?? null,
        closure: closureOn(hours.closures, start)?.reason ?? null,
      };
    });
  }

  /** Whether a text is readable opening hours. */
  valid(openingHours: string): boolean {
    return openingHours === '' || this.parse(openingHours) !== null;
  }

  private intervals(hours: Hours, now: Date, ahead: number): { from: number; to: number }[] {
    const parsed = this.parse(hours.openingHours);
    if (!parsed) return [];
    return parsed
      .getOpenIntervals(now, new Date(now.getTime() + ahead))
      .filter(([, , unknown]) => !unknown)
      .flatMap(([from, to]) => withoutClosures({ from: from.getTime(), to: to.getTime() }, hours.closures))
      .filter((interval) => interval.to > now.getTime());
  }

  private parse(text: string): OpeningHours | null {
    if (text === '') return null;
    let parsed = this.parsed.get(text);
    if (parsed === undefined) {
      try {
        parsed = new OpeningHours(text, placeOf(this.config));
      } catch {
        parsed = null;
      }
      this.parsed.set(text, parsed);
    }
    return parsed;
  }
}

const dayStart = (date: Date, offset: number): Date =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate() + offset);

const clock = (time: number): string => new Date(time).toTimeString().slice(0, 5);

/** An evening that goes on after midnight belongs to the day on which it began; what lasts for days is cut by day. */
function byDay({ from, to }: { from: number; to: number }): { from: number; to: number }[] {
  if (to - from < DAY) return [{ from, to }];
  const parts: { from: number; to: number }[] = [];
  for (let start = from; start < to; start = endOfDay(new Date(start))) {
    parts.push({ from: start, to: Math.min(to, endOfDay(new Date(start))) });
  }
  return parts;
}

const endOfDay = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();

function closureOn(closures: readonly Closure[], date: Date): Closure | undefined {
  const day = dayOf(date);
  return closures.find((closure) => closure.from <= day && day <= closure.to);
}

/** What is left of an interval when closed days are cut out. Over midnight it goes on, unless the next day is closed. */
function withoutClosures(
  interval: { from: number; to: number },
  closures: readonly Closure[],
): { from: number; to: number }[] {
  if (closures.length === 0) return [interval];
  const parts: { from: number; to: number }[] = [];
  for (let from = interval.from; from < interval.to;) {
    const to = Math.min(interval.to, endOfDay(new Date(from)));
    const before = parts.at(-1);
    if (!closureOn(closures, new Date(from))) {
      if (before?.to === from) before.to = to;
      else parts.push({ from, to });
    }
    from = to;
  }
  return parts;
}
