import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database } from '#platform/database/database';
import { cursorOf, page, readCursor } from '#platform/http/paging';
import type {
  QueueCountsView,
  QueueFilter,
  QueueFilterCountsView,
  QueueItemView,
  QueueStatus,
  QueueView,
} from './queue.view.js';
import type { Risk } from './review.entity.js';
import { RISK_WORDS } from './risk.js';
import { WorkingDays } from './working-days.js';

export interface QueueAsk {
  status: QueueStatus;
  filter: QueueFilter;
  sort: 'due' | 'risk';
  search?: string;
  cursor?: string;
  limit: number;
}

interface Row {
  id: string;
  status: string;
  shop_name: string;
  merchant_name: string;
  submitted_at: Date;
  age_hours: number;
  risk: Risk;
  claimed_by: string | null;
  claimed_by_name: string;
  claimed_until: Date;
  first_by_name: string | null;
  answers: number;
  round: number;
  rank: number;
  /** With microseconds, which a number would lose. */
  sort: string;
}

/** $1 who asks, $2 what was handed in before is overdue. */
const LISTED = `
  select a.id, a.status, coalesce(a.shop ->> 'name', '') as shop_name, coalesce(a.legal ->> 'name', '') as merchant_name,
         a.submitted_at, coalesce(r.risk, 0) as risk, r.first_by_name,
         floor(extract(epoch from coalesce(a.decided_at, now()) - a.submitted_at) / 3600)::int as age_hours,
         case when r.claimed_until > now() then r.claimed_by end as claimed_by, r.claimed_by_name, r.claimed_until,
         (select count(*)::int from merchants.questions q
           where q.application_id = a.id and q.answered_at is not null and q.seen_at is null) as answers,
         (select count(*)::int from merchants.submissions s where s.application_id = a.id) as round,
         coalesce(r.claimed_until > now() and r.claimed_by = $1, false) as is_mine,
         a.status in ('submitted', 'awaiting_second') and a.submitted_at < $2 as is_overdue,
         case when a.status in ('submitted', 'awaiting_second', 'changes_requested')
              then extract(epoch from a.submitted_at)
              else -extract(epoch from coalesce(a.decided_at, a.updated_at)) end as key
    from merchants.applications a left join merchants.reviews r on r.application_id = a.id
   where a.submitted_at is not null`;

const FILTERS: Record<QueueFilter, string> = {
  all: 'true',
  mine: 'is_mine',
  unclaimed: 'claimed_by is null',
  answered: 'answers > 0',
  overdue: 'is_overdue',
};

/** The reviewers' queue: what is due first comes first, or what looks riskiest; what is decided, newest first. */
@Injectable()
export class QueueQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(WorkingDays) private readonly workingDays: WorkingDays,
  ) {}

  async queue(actor: Actor, ask: QueueAsk): Promise<QueueView> {
    const after = readCursor(ask.cursor, 3);
    const rank = ask.sort === 'risk' ? '2 - risk' : '0';
    const rows = await this.database.rows<Row>(
      `select *, ${rank} as rank, key::text as sort from (${LISTED} and a.status = $3) as listed
        where ${FILTERS[ask.filter]}
          and ($4::text is null or strpos(lower(shop_name || ' ' || merchant_name), lower($4)) > 0)
          and ($5::int is null or (${rank}, key, id) > ($5::int, $6::numeric, $7::uuid))
        order by rank, key, id limit $8`,
      [
        actor.personId,
        this.workingDays.overdueBefore(),
        ask.status,
        ask.search || null,
        ...(after ?? [null, null, null]),
        ask.limit + 1,
      ],
    );
    const shown = page(
      rows,
      ask.limit,
      (row) => this.item(row, actor),
      (row) => cursorOf([row.rank, row.sort, row.id]),
    );
    const [counts, filters] = await Promise.all([this.counts(), this.filterCounts(actor, ask.status)]);
    return { ...shown, counts, filters };
  }

  private item(row: Row, actor: Actor): QueueItemView {
    const due = this.workingDays.dueAfter(row.submitted_at);
    return {
      id: row.id,
      status: row.status,
      shopName: row.shop_name,
      merchantName: row.merchant_name,
      submittedAt: row.submitted_at.toISOString(),
      ageHours: row.age_hours,
      dueAt: due.toISOString(),
      overdue: ['submitted', 'awaiting_second'].includes(row.status) && due <= new Date(),
      risk: RISK_WORDS[row.risk],
      claim: row.claimed_by
        ? { by: row.claimed_by_name, mine: row.claimed_by === actor.personId, until: row.claimed_until.toISOString() }
        : null,
      firstBy: row.first_by_name,
      answers: row.answers,
      round: Math.max(1, row.round),
    };
  }

  private async counts(): Promise<QueueCountsView> {
    const rows = await this.database.rows<{ status: QueueStatus; count: number }>(
      `select status, count(*)::int as count from merchants.applications
        where submitted_at is not null group by status`,
    );
    const of = (status: QueueStatus): number => rows.find((row) => row.status === status)?.count ?? 0;
    return {
      submitted: of('submitted'),
      awaiting_second: of('awaiting_second'),
      changes_requested: of('changes_requested'),
      approved: of('approved'),
      rejected: of('rejected'),
      withdrawn: of('withdrawn'),
    };
  }

  private async filterCounts(actor: Actor, status: QueueStatus): Promise<QueueFilterCountsView> {
    const columns = Object.entries(FILTERS).map(([name, where]) => `count(*) filter (where ${where})::int as ${name}`);
    const [counts] = await this.database.rows<QueueFilterCountsView>(
      `select ${columns.join(', ')} from (${LISTED} and a.status = $3) as listed`,
      [actor.personId, this.workingDays.overdueBefore(), status],
    );
    return counts!;
  }
}
