import { rowsOf, type Tx } from '#platform/database/database';
import type { ChecklistItem } from '../checklist/checklist-item.js';
import { lineDocument } from '../merchants.errors.js';

/**
 * A document has convinced: from now on it holds until the day the reviewer read, or the one that the
 * applicant stated, or as long as the checklist lets it. Answers
 * that day, YYYY-MM-DD, or null when it holds without an end.
 */
export async function acceptDocument(
  tx: Tx,
  applicationId: string,
  item: Pick<ChecklistItem, 'documents' | 'validMonths'>,
  documentId: string,
  validUntil: string | null,
): Promise<string | null> {
  const [accepted] = await rowsOf<{ valid_until: string | null }>(
    tx,
    `update merchants.documents
        set accepted_at = now(), valid_until = coalesce($4::date, stated_until, (current_date + $5::int * interval '1 month')::date)
      where id = $1 and application_id = $2 and kind = any($3)
     returning valid_until::text as valid_until`,
    [documentId, applicationId, item.documents, validUntil, item.validMonths],
  );
  if (!accepted) throw lineDocument();
  return accepted.valid_until;
}

/** What was said about a document is taken back. */
export async function releaseDocument(tx: Tx, documentId: string): Promise<void> {
  await tx.query(`update merchants.documents set accepted_at = null, valid_until = null where id = $1`, [documentId]);
}
