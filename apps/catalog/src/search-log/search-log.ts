import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { Log } from '#platform/log';
import { dayOf } from '../shop/day.js';
import { normalTerm } from './normal-term.js';

export interface Searched {
  q: string;
  hits: number;
  /** What tells one asker from another for a day. Kept nowhere: only a hash under a key that dies with the process. */
  asker: string;
}

interface Counted {
  searches: number;
  withoutHits: number;
  askers: number;
}

const FLUSH_MS = 5_000;
const MOST_TERMS = 2_000;
const MOST_ASKERS = 50_000;

/**
 * Counts what people look for without knowing who: by term and day. A search only adds to a number in memory; every
 * few seconds the numbers go to the database in one statement. When anything is too much or fails, searches are not
 * counted, and the search itself never notices.
 */
@Injectable()
export class SearchLog implements OnApplicationShutdown {
  private counted = new Map<string, Counted>();
  private seen = new Set<string>();
  private day = '';
  private key = randomBytes(32);
  private timer: NodeJS.Timeout | null = null;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Log) private readonly log: Log,
  ) {}

  note({ q, hits, asker }: Searched): void {
    const term = normalTerm(q);
    if (!term || (!this.counted.has(term) && this.counted.size >= MOST_TERMS)) return;
    this.turnDay();
    const entry = this.counted.get(term) ?? { searches: 0, withoutHits: 0, askers: 0 };
    entry.searches += 1;
    if (hits === 0) entry.withoutHits += 1;
    if (this.isNew(term, asker)) entry.askers += 1;
    this.counted.set(term, entry);
    this.timer ??= setTimeout(() => void this.flush(), FLUSH_MS).unref();
  }

  async flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const [counted, day] = [this.counted, this.day];
    this.counted = new Map();
    if (counted.size === 0) return;
    try {
      await this.write(day, counted);
    } catch (error) {
      this.log.warn({ err: error }, 'searches could not be counted');
    }
  }

  onApplicationShutdown(): Promise<void> {
    return this.flush();
  }

  /** Yesterday's numbers go to yesterday, and nobody can be recognised over midnight. */
  private turnDay(): void {
    const today = dayOf(new Date());
    if (today === this.day) return;
    if (this.counted.size > 0) void this.flush();
    this.day = today;
    this.key = randomBytes(32);
    this.seen = new Set();
  }

  private isNew(term: string, asker: string): boolean {
    if (this.seen.size >= MOST_ASKERS) return false;
    const mark = createHmac('sha256', this.key).update(`${asker}\n${term}`).digest('base64url').slice(0, 22);
    if (this.seen.has(mark)) return false;
    this.seen.add(mark);
    return true;
  }

  private async write(day: string, counted: Map<string, Counted>): Promise<void> {
    // In one order everywhere, so that two processes never wait for each other in a circle.
    const rows = [...counted].sort(([a], [b]) => (a < b ? -1 : 1));
    await this.database.read(
      'count-searches',
      `insert into catalog.search_days as d (day, term, searches, without_hits, askers)
       select $1::date, term, searches, without_hits, askers
         from unnest($2::text[], $3::int[], $4::int[], $5::int[]) as c(term, searches, without_hits, askers)
       on conflict (day, term) do update set searches = d.searches + excluded.searches,
         without_hits = d.without_hits + excluded.without_hits, askers = d.askers + excluded.askers`,
      [
        day,
        rows.map(([term]) => term),
        rows.map(([, entry]) => entry.searches),
        rows.map(([, entry]) => entry.withoutHits),
        rows.map(([, entry]) => entry.askers),
      ],
    );
  }
}
