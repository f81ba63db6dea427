import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { FindingQueries } from '../finding/finding.queries.js';
import { riskOf } from './risk.js';

/** Looks at what the rules find in an application and notes how risky it is, so that the queue can be sorted by it. */
@Injectable()
export class AssessApplication {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(FindingQueries) private readonly findings: FindingQueries,
  ) {}

  async assess(applicationId: string): Promise<void> {
    const { risk } = riskOf(await this.findings.of(applicationId));
    await this.database.rows(
      `insert into merchants.reviews (application_id, risk)
       select id, $2 from merchants.applications where id = $1
       on conflict (application_id) do update set risk = excluded.risk where reviews.risk <> excluded.risk`,
      [applicationId, risk],
    );
  }

  /** What waits, again: the register of another merchant or a calendar may have changed what is found. */
  async assessWaiting(): Promise<number> {
    const rows = await this.database.rows<{ id: string }>(
      `select id from merchants.applications where status in ('submitted', 'awaiting_second')
        order by submitted_at limit 500`,
    );
    for (const { id } of rows) await this.assess(id);
    return rows.length;
  }
}
