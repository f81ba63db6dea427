import { Inject, Injectable } from '@nestjs/common';
import { hasRole, type Actor } from '#contracts/actor';
import { Database } from '#platform/database/database';
import { WorkingDays } from '../review/working-days.js';
import type { InboxEntryView, InboxKind, InboxView } from './inbox.view.js';

interface Row {
  kind: InboxKind;
  id: string;
  name: string;
  about: string | null;
  merchant_id: string | null;
  since: Date;
  due: Date | null;
}

const MOST = 100;
/** A document that runs out comes to the desk this long before. */
const DOCUMENT_DAYS = 60;

const APPLICATION_NAME = `coalesce(a.shop ->> 'name', a.legal ->> 'name', '')`;

/** What waits for the city, each as kind, id, name, about, merchant, since, due. */
const SOURCES: Record<InboxKind, string> = {
  application: `select 'application', a.id, ${APPLICATION_NAME}, null, a.merchant_id, a.submitted_at, null::timestamptz
    from merchants.applications a where a.status = 'submitted'`,
  second_look: `select 'second_look', a.id, ${APPLICATION_NAME}, null, a.merchant_id, a.submitted_at, null
    from merchants.applications a where a.status = 'awaiting_second'`,
  answer: `select distinct on (a.id) 'answer', a.id, ${APPLICATION_NAME}, q.answered_by_name, a.merchant_id, q.answered_at, null
    from merchants.questions q join merchants.applications a on a.id = q.application_id
    where q.answered_at is not null and q.seen_at is null`,
  appeal: `select 'appeal', p.id, coalesce(m.name, p.appellant_name), p.against, p.merchant_id, p.filed_at, null
    from merchants.appeals p left join merchants.merchants m on m.id = p.merchant_id where p.status = 'open'`,
  suspension: `select 'suspension', s.id, m.name, s.kind, s.merchant_id, s.proposed_at, null
    from merchants.suspensions s join merchants.merchants m on m.id = s.merchant_id where s.status = 'proposed'`,
  renewal: `select 'renewal', r.document_id, m.name, d.kind, r.merchant_id, r.sent_at, null
    from merchants.renewals r join merchants.documents d on d.id = r.document_id
    join merchants.merchants m on m.id = r.merchant_id where r.status = 'waiting'`,
  document: `select 'document', d.id, ${APPLICATION_NAME}, d.kind, a.merchant_id, d.uploaded_at, d.valid_until::timestamptz
    from merchants.documents d join merchants.applications a on a.id = d.application_id
    where a.status = 'approved' and d.valid_until <= current_date + ${DOCUMENT_DAYS}
      and not exists (select 1 from merchants.renewals r where r.replaces = d.id and r.status in ('waiting', 'accepted'))`,
};

/** What waits for the city this week. Who decides sees all of it; who only sets up or runs things sees no application. */
@Injectable()
export class InboxQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(WorkingDays) private readonly workingDays: WorkingDays,
  ) {}

  async of(actor: Actor): Promise<InboxView> {
    const kinds = kindsFor(actor);
    if (kinds.length === 0) return { items: [], total: 0 };
    const rows = await this.database.rows<Row>(
      `select * from (${kinds.map((kind) => `(${SOURCES[kind]})`).join(' union all ')})
         as inbox(kind, id, name, about, merchant_id, since, due) order by coalesce(due, since), id`,
    );
    const items = rows.map((row) => this.entry(row));
    return { items: items.sort(byDue).slice(0, MOST), total: rows.length };
  }

  private entry(row: Row): InboxEntryView {
    const due = row.due ?? (DECIDED_IN_TIME.has(row.kind) ? this.workingDays.dueAfter(row.since) : null);
    return {
      kind: row.kind,
      id: row.id,
      name: row.name,
      about: row.about,
      merchantId: row.merchant_id,
      since: row.since.toISOString(),
      dueAt: due?.toISOString() ?? null,
      overdue: due !== null && due <= new Date(),
    };
  }
}

const DECIDED_IN_TIME: ReadonlySet<InboxKind> = new Set(['application', 'second_look', 'appeal', 'renewal']);

function kindsFor(actor: Actor): InboxKind[] {
  if (hasRole(actor, 'lead_reviewer')) return Object.keys(SOURCES) as InboxKind[];
  if (!hasRole(actor, 'reviewer')) return [];
  return ['application', 'second_look', 'answer', 'renewal', 'document', 'suspension'];
}

/** What is due first; what has no due time after it, by how long it waits. */
function byDue(a: InboxEntryView, b: InboxEntryView): number {
  if ((a.dueAt === null) !== (b.dueAt === null)) return a.dueAt === null ? 1 : -1;
  return (a.dueAt ?? a.since).localeCompare(b.dueAt ?? b.since);
}
