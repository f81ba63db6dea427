import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';

export interface Tried {
  /** This try included. */
  count: number;
  /** Seconds until counting starts afresh. */
  left: number;
}

/** Counts tries in the database, so that all processes count together. A try counts before it is looked at. */
@Injectable()
export class Tries {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** One more try under `name`; after `seconds` since the first of them they are forgotten. */
  async count(name: string, seconds: number): Promise<Tried> {
    const [row] = await this.database.rows<Tried>(
      `insert into accounts.tries as t (key, count, since) values ($1, 1, now())
       on conflict (key) do update set
         count = case when t.since < now() - $2 * interval '1 second' then 1 else t.count + 1 end,
         since = case when t.since < now() - $2 * interval '1 second' then now() else t.since end
       returning count, ceil(extract(epoch from since + $2 * interval '1 second' - now()))::int as left`,
      [keyOf(name), seconds],
    );
    return row!;
  }

  /** The try was a good one: it never happened. */
  async takeBack(name: string): Promise<void> {
    await this.database.rows(`update accounts.tries set count = count - 1 where key = $1 and count > 0`, [keyOf(name)]);
  }

  async forget(name: string): Promise<void> {
    await this.database.rows(`delete from accounts.tries where key = $1`, [keyOf(name)]);
  }
}

export const keyOf = (name: string): string => createHash('sha256').update(name).digest('base64url');
