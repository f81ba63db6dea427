import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { EndReduction } from './end-reduction.js';
import { startReductions } from './start-reductions.js';

const AT_ONCE = 200;

/** Begins and ends reductions when their time has come. Each in a transaction of its own: it may run twice. */
@Injectable()
export class TurnReductions {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
    @Inject(EndReduction) private readonly endReduction: EndReduction,
  ) {}

  async turn(now = new Date()): Promise<number> {
    const ending = await this.database.rows<{ id: string }>(
      `select id from catalog.reductions where status = 'running' and ends_at <= $1 order by ends_at limit ${AT_ONCE}`,
      [now],
    );
    for (const { id } of ending) await this.endReduction.end(null, id, null);
    const starting = await this.database.rows<{ id: string }>(
      `select id from catalog.reductions where status = 'planned' and starts_at <= $1 order by starts_at limit ${AT_ONCE}`,
      [now],
    );
    for (const { id } of starting) {
      await this.database.transaction((tx) => startReductions(tx, [id], this.config.CURRENCY, now));
    }
    return ending.length + starting.length;
  }
}
