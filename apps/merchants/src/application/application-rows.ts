import { CITY_EVENTS } from '../history/history-event.js';
import type { ApplicationEntity } from './application.entity.js';
import type { ApplicationDocumentView, ApplicationHistoryView, ApplicationView } from './application.view.js';
import type { Missing } from './missing.js';
import { requestsOf, type RequestedChanges } from './requests.js';

export type ApplicationRow = ApplicationEntity & {
  documents: ApplicationDocumentView[];
  history: ApplicationHistoryView[];
  requested: RequestedChanges | null;
};

/** Applicants see what was done with their application, but not at which minute a reviewer opened which file. */
export function forApplicant(row: ApplicationRow, missing: Missing[]): ApplicationView {
  const shown = view(row, missing);
  return { ...shown, history: shown.history.filter(({ what }) => !(CITY_EVENTS as readonly string[]).includes(what)) };
}

export function view(row: ApplicationRow, missing: Missing[]): ApplicationView {
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    merchantId: row.merchant_id,
    owner: { name: row.applicant_name, email: row.applicant_email, joined: row.applicant_id !== null },
    helper: row.helper_id ? { name: row.helper_name!, active: row.helper_active } : null,
    copiedFrom: row.copied_from,
    legal: row.legal,
    shop: row.shop,
    documents: row.documents.map((document) => ({ ...document, uploadedAt: iso(document.uploadedAt) })),
    submittedAt: row.submitted_at?.toISOString() ?? null,
    decidedAt: row.decided_at?.toISOString() ?? null,
    decision: row.decided_at
      ? { outcome: row.status, reason: row.decision_reason!, by: row.decided_by_name ?? '' }
      : null,
    requested: row.requested && {
      reason: row.requested.reason,
      by: row.requested.by,
      at: iso(row.requested.at),
      items: requestsOf(row.requested),
    },
    missing,
    history: row.history.map((entry) => ({ ...entry, at: iso(entry.at) })),
  };
}

const iso = (text: string): string => new Date(text).toISOString();
