import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { ChecklistQueries } from '../checklist/checklist.queries.js';
import { wantedProofs } from '../checklist/wanted-proofs.js';
import type { ChecklistItem } from '../checklist/checklist-item.js';
import type { DocumentKind } from '../document/document.entity.js';
import { applicationNotFound, helpOver } from '../merchants.errors.js';
import { forApplicant, view, type ApplicationRow } from './application-rows.js';
import type { ApplicationView, ReviewedApplicationView } from './application.view.js';
import { isOpen, type Hand } from './hand.js';
import { whatIsMissing, type Missing } from './missing.js';

/** An application with its documents, its history and what the city wants to be changed, in one statement. */
const SELECT = `
  select a.*,
         coalesce((select json_agg(json_build_object('id', d.id, 'kind', d.kind, 'name', d.name, 'type', d.type,
                     'size', d.size, 'uploadedAt', d.uploaded_at, 'issuedOn', d.issued_on,
                     'statedUntil', d.stated_until, 'warnings', d.warnings) order by d.uploaded_at, d.id)
                     from merchants.documents d where d.application_id = a.id), '[]') as documents,
         coalesce((select json_agg(json_build_object('at', h.at, 'what', h.what, 'by', h.by_name, 'note', h.note)
                     order by h.at, h.number)
                     from merchants.history h where h.subject_id = a.id), '[]') as history,
         case when a.status = 'changes_requested' then
           (select json_build_object('reason', d.reason, 'by', d.by_name, 'at', d.at, 'lines', d.lines,
                     'items', c.items)
              from merchants.decisions d join merchants.checklists c on c.version = d.checklist_version
             where d.application_id = a.id and d.outcome = 'changes_requested' order by d.at desc limit 1)
         end as requested
    from merchants.applications a`;

const MAX_OWN = 100;

@Injectable()
export class ApplicationQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ChecklistQueries) private readonly checklists: ChecklistQueries,
  ) {}

  /** The applications of one person, newest first. */
  async own(applicantId: string): Promise<ApplicationView[]> {
    const rows = await this.database.rows<ApplicationRow>(
      `${SELECT} where a.applicant_id = $1 order by a.created_at desc, a.id limit ${MAX_OWN}`,
      [applicantId],
    );
    const { items } = await this.checklists.list();
    return rows.map((row) => forApplicant(row, missingIn(row, items)));
  }

  /** One application of this person; somebody else's does not exist for them. */
  async ownById(applicantId: string, id: string): Promise<ApplicationView> {
    return this.seen(await this.one('a.id = $1 and a.applicant_id = $2', [id, applicantId]));
  }

  /** One application as the one whose hand is at it sees it. */
  async by(hand: Hand, id: string): Promise<ApplicationView> {
    if (hand.as === 'owner') return this.ownById(hand.actor.personId, id);
    const row = await this.one('a.id = $1 and a.helper_id = $2', [id, hand.actor.personId]);
    if (!row.helper_active) throw helpOver();
    return this.seen(row);
  }

  /** One application as a reviewer sees it; what was never handed in is nobody's business but the applicant's. */
  async forReview(id: string): Promise<ReviewedApplicationView> {
    const row = await this.one('a.id = $1 and a.submitted_at is not null', [id]);
    return { ...view(row, []), applicant: { name: row.applicant_name, email: row.applicant_email } };
  }

  private async one(where: string, values: unknown[]): Promise<ApplicationRow> {
    const [row] = await this.database.rows<ApplicationRow>(`${SELECT} where ${where}`, values);
    if (!row) throw applicationNotFound();
    return row;
  }

  private async seen(row: ApplicationRow): Promise<ApplicationView> {
    const items = isOpen(row.status) ? (await this.checklists.list()).items : [];
    return forApplicant(row, missingIn(row, items));
  }
}

/** Nothing is missing any more once it lies with the city. */
function missingIn({ status, legal, shop, documents }: ApplicationRow, items: ChecklistItem[]): Missing[] {
  if (!isOpen(status)) return [];
  const given = documents.map(({ kind }) => kind as DocumentKind);
  return whatIsMissing(legal, shop, { given, wanted: wantedProofs(items, { legal, shop }) });
}
