import { Inject, Injectable } from '@nestjs/common';
import OpeningHours from 'opening_hours';
import { Config } from '#platform/config/config';
import { placeOf } from '#platform/holidays';

const DAY = 86_400_000;

/** Days on which the city works: no weekends, no public holidays of its state. Runs in the city's time zone. */
@Injectable()
export class WorkingDays {
  private readonly days: OpeningHours;

  constructor(@Inject(Config) private readonly config: Config) {
    this.days = new OpeningHours('Mo-Fr 00:00-24:00; PH off', placeOf(config));
  }

  /** The end of the last day that the city has: `DECIDE_DAYS` working days after the one of the handing in. */
  dueAfter(submittedAt: Date): Date {
    const last = this.dayAfter(submittedAt, this.config.DECIDE_DAYS);
    return new Date(last.getFullYear(), last.getMonth(), last.getDate() + 1);
  }

  /** Midday of the working day that is so many working days after the day of `from`. */
  dayAfter(from: Date, workingDays: number): Date {
    let day = noonOf(from);
    for (let left = workingDays; left > 0;) {
      day = noonOf(new Date(day.getTime() + DAY));
      if (this.days.getState(day)) left -= 1;
    }
    return day;
  }

  /** What was handed in before this moment is overdue now. */
  overdueBefore(now = new Date()): Date {
    let day = noonOf(new Date(now.getTime() - DAY));
    let left = this.config.DECIDE_DAYS;
    for (;;) {
      if (this.days.getState(day)) left -= 1;
      if (left <= 0) return new Date(day.getFullYear(), day.getMonth(), day.getDate());
      day = noonOf(new Date(day.getTime() - DAY));
    }
  }
}

/** Midday is on the same date whatever the clocks do that day. */
const noonOf = (at: Date): Date => new Date(at.getFullYear(), at.getMonth(), at.getDate(), 12);
