import { Inject, Injectable } from '@nestjs/common';
import { applicationNotFound } from '../merchants.errors.js';
import { Database } from '#platform/database/database';
import type { ApplicationEntity } from './application.entity.js';
import type {
  ApplicationView,
  ApplicationDocumentView,
  ApplicationHistoryView,
  ReviewedApplicationView,
} from './application.view.js';
import { whatIsMissing } from './missing.js';

type Row = ApplicationEntity & { documents: ApplicationDocumentView[]; history: ApplicationHistoryView[] };

/** An application with its documents and its history, in one statement. */
const SELECT = `
  select a.*,
         coalesce((select json_agg(json_build_object('id', d.id, 'kind', d.kind, 'name', d.name, 'type', d.type,
                     'size', d.size, 'uploadedAt', d.uploaded_at) order by d.uploaded_at, d.id)
                     from merchants.documents d where d.application_id = a.id), '[]') as documents,
         coalesce((select json_agg(json_build_object('at', h.at, 'what', h.what, 'by', h.by_name, 'note', h.note)
                     order by h.at, h.id)
                     from merchants.history h where h.application_id = a.id), '[]') as history
    from merchants.applications a`;

const MAX_OWN = 100;

@Injectable()
export class ApplicationQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The applications of one person, newest first. */
  async own(applicantId: string): Promise<ApplicationView[]> {
    const rows = await this.database.rows<Row>(
      `${SELECT} where a.applicant_id = $1 order by a.created_at desc, a.id limit ${MAX_OWN}`,
      [applicantId],
    );
    return rows.map(forApplicant);
  }

  /** One application of this person; somebody else's does not exist for them. */
  async ownById(applicantId: string, id: string): Promise<ApplicationView> {
    const [row] = await this.database.rows<Row>(`${SELECT} where a.id = $1 and a.applicant_id = $2`, [id, applicantId]);
    if (!row) throw applicationNotFound();
    return forApplicant(row);
  }

  /** One application as a reviewer sees it; a draft is nobody's business but the applicant's. */
  async forReview(id: string): Promise<ReviewedApplicationView> {
    const [row] = await this.database.rows<Row>(`${SELECT} where a.id = $1 and a.status <> 'draft'`, [id]);
    if (!row) throw applicationNotFound();
    return { ...view(row), applicant: { name: row.applicant_name, email: row.applicant_email } };
  }
}

/** Applicants see what was done with their application, but not at which minute a reviewer opened which file. */
function forApplicant(row: Row): ApplicationView {
  const shown = view(row);
  return { ...shown, history: shown.history.filter((entry) => entry.what !== 'document_viewed') };
}

function view(row: Row): ApplicationView {
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    legal: row.legal,
    shop: row.shop,
    documents: row.documents.map((document) => ({ ...document, uploadedAt: iso(document.uploadedAt) })),
    submittedAt: row.submitted_at?.toISOString() ?? null,
    decidedAt: row.decided_at?.toISOString() ?? null,
    decision: row.decided_at
      ? { outcome: row.status, reason: row.decision_reason!, by: row.decided_by_name ?? '' }
      : null,
    missing: row.status === 'draft' ? whatIsMissing(row.legal, row.shop, row.documents.length) : [],
    history: row.history.map((entry) => ({ ...entry, at: iso(entry.at) })),
  };
}

const iso = (text: string): string => new Date(text).toISOString();
