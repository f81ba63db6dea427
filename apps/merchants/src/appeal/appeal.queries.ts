import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { merchantIdsOf } from '#contracts/actor';
import { Database } from '#platform/database/database';
import { cursorOf, page, readCursor } from '#platform/http/paging';
import { appealNotFound } from '../merchants.errors.js';
import type { AppealEntity } from './appeal.entity.js';
import { appealUntil } from './appeal-deadline.js';
import type { AppealStatus } from './appeal-status.js';
import type { AppealView, CityAppealsView, CityAppealView, OwnAppealsView } from './appeal.view.js';
import { CONTESTABLE, contestersValues, type Contested } from './contested.js';

type Row = AppealEntity & {
  merchant_name: string;
  document_name: string | null;
  document_application: string | null;
  given_reason: string | null;
  sort: string;
};

const SELECT = `
  select p.*, p.filed_at::text as sort, d.name as document_name, d.application_id as document_application,
         coalesce(m.name, a.legal ->> 'name', '') as merchant_name,
         coalesce(s.statement ->> 'facts', a.decision_reason, dec.reason) as given_reason
    from merchants.appeals p
    left join merchants.merchants m on m.id = p.merchant_id
    left join merchants.applications a on a.id = p.application_id
    left join merchants.suspensions s on s.id = p.suspension_id
    left join merchants.documents d on d.id = p.document_id
    left join lateral (select reason from merchants.decisions x
                        where x.application_id = p.application_id and x.at <= p.filed_at order by x.at desc limit 1) dec on true`;

@Injectable()
export class AppealQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** What a person has complained about, for themselves or a merchant of theirs, and what they still can. */
  async ofPerson(actor: Actor): Promise<OwnAppealsView> {
    const rows = await this.database.rows<Row>(`${SELECT} where ${OWN} order by p.filed_at desc, p.id`, own(actor));
    const open = await this.database.rows<Contested>(
      `select * from ${CONTESTABLE} as c
        where not exists (select 1 from merchants.appeals p where p.suspension_id = c.suspension_id
                             or (c.suspension_id is null and p.application_id = c.application_id and p.against_at = c.at))
        order by at desc limit 100`,
      contestersValues(actor),
    );
    return {
      items: rows.map(view),
      contestable: open
        .map((decision) => ({ decision, until: appealUntil(decision.at) }))
        .filter(({ until }) => until > new Date())
        .map(({ decision, until }) => ({
          subject: decision.subject,
          subjectId: decision.suspension_id ?? decision.application_id,
          merchantId: decision.merchant_id,
          against: decision.against,
          at: decision.at.toISOString(),
          until: until.toISOString(),
        })),
    };
  }

  async own(actor: Actor, id: string): Promise<AppealView> {
    const [row] = await this.database.rows<Row>(`${SELECT} where ${OWN} and p.id = $3`, [...own(actor), id]);
    if (!row) throw appealNotFound();
    return view(row);
  }

  async about(actor: Actor, subject: string, id: string): Promise<AppealView | null> {
    const [row] = await this.database.rows<Row>(
      `${SELECT} where ${OWN} and p.subject = $3 and $4 in (p.suspension_id, p.application_id)
        order by p.filed_at desc limit 1`,
      [...own(actor), subject, id],
    );
    return row ? view(row) : null;
  }

  /** The city's list: who waits longest comes first. */
  async list(ask: { status: AppealStatus; cursor?: string; limit: number }): Promise<CityAppealsView> {
    const after = readCursor(ask.cursor, 2);
    const rows = await this.database.rows<Row>(
      `${SELECT} where p.status = $1 and ($2::timestamptz is null or (p.filed_at, p.id) > ($2::timestamptz, $3::uuid))
        order by p.filed_at, p.id limit $4`,
      [ask.status, after?.[0] ?? null, after?.[1] ?? null, ask.limit + 1],
    );
    const [counts] = await this.database.rows<{ open: number }>(
      `select count(*)::int as open from merchants.appeals where status = 'open'`,
    );
    return { ...page(rows, ask.limit, cityView, (row) => cursorOf([row.sort, row.id])), open: counts!.open };
  }

  async forCity(id: string): Promise<CityAppealView> {
    const [row] = await this.database.rows<Row>(`${SELECT} where p.id = $1`, [id]);
    if (!row) throw appealNotFound();
    return cityView(row);
  }

  async ofMerchant(merchantId: string): Promise<CityAppealView[]> {
    const rows = await this.database.rows<Row>(`${SELECT} where p.merchant_id = $1 order by p.filed_at desc`, [
      merchantId,
    ]);
    return rows.map(cityView);
  }
}

const OWN = `(p.appellant_id = $1 or (p.subject = 'suspension' and p.merchant_id = any($2)))`;
const own = (actor: Actor) => [actor.personId, merchantIdsOf(actor, ['owner'])];

function view(row: Row): AppealView {
  return {
    id: row.id,
    status: row.status,
    subject: row.subject,
    subjectId: (row.suspension_id ?? row.application_id)!,
    against: row.against,
    againstAt: row.against_at.toISOString(),
    merchantId: row.merchant_id,
    merchantName: row.merchant_name,
    text: row.text,
    document: row.document_name
      ? { id: row.document_id!, applicationId: row.document_application!, name: row.document_name }
      : null,
    filedAt: row.filed_at.toISOString(),
    by: row.appellant_name,
    decidedAt: row.decided_at?.toISOString() ?? null,
    decidedBy: row.decided_by_name,
    reason: row.reason,
  };
}

const cityView = (row: Row): CityAppealView => ({
  ...view(row),
  againstBy: row.against_by,
  givenReason: row.given_reason,
});
