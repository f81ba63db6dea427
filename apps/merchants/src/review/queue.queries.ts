import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { cursorOf, page, readCursor } from '#platform/http/paging';
import type { ApplicationStatus } from '../application/application-status.js';
import type { QueueCountsView, QueueItemView, QueueView } from '../application/application.view.js';

export type QueueStatus = Exclude<ApplicationStatus, 'draft'>;

interface Row {
  id: string;
  status: string;
  shop_name: string;
  merchant_name: string;
  submitted_at: Date;
  age_hours: number;
  /** With microseconds, which a Date would lose. */
  sort: string;
}

/** The reviewers' queue: who has waited longest comes first. */
@Injectable()
export class QueueQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async queue(ask: { status: QueueStatus; cursor?: string; limit: number }): Promise<QueueView> {
    const after = readCursor(ask.cursor, 2);
    const rows = await this.database.rows<Row>(
      `select id, status, coalesce(shop->>'name', '') as shop_name, coalesce(legal->>'name', '') as merchant_name,
              submitted_at, submitted_at::text as sort,
              floor(extract(epoch from coalesce(decided_at, now()) - submitted_at) / 3600)::int as age_hours
         from merchants.applications
        where status = $1 and ($2::timestamptz is null or (submitted_at, id) > ($2::timestamptz, $3::uuid))
        order by submitted_at, id
        limit $4`,
      [ask.status, after?.[0] ?? null, after?.[1] ?? null, ask.limit + 1],
    );
    return { ...page(rows, ask.limit, item, (row) => cursorOf([row.sort, row.id])), counts: await this.counts() };
  }

  private async counts(): Promise<QueueCountsView> {
    const [counts] = await this.database.rows<QueueCountsView>(
      `select count(*) filter (where status = 'submitted')::int as submitted,
              count(*) filter (where status = 'approved')::int as approved,
              count(*) filter (where status = 'rejected')::int as rejected
         from merchants.applications where status <> 'draft'`,
    );
    return counts!;
  }
}

const item = (row: Row): QueueItemView => ({
  id: row.id,
  status: row.status,
  shopName: row.shop_name,
  merchantName: row.merchant_name,
  submittedAt: row.submitted_at.toISOString(),
  ageHours: row.age_hours,
});
