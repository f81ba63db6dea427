import type { Tx } from '#platform/database/database';
import type { ApplicationEntity } from '../application/application.entity.js';
import type { SubmittedDocument } from './submission.entity.js';

/** Keeps what was handed in, under the next number. The application is locked, so no two get the same. */
export async function keepSubmission(
  tx: Tx,
  { id, legal, shop }: Pick<ApplicationEntity, 'id' | 'legal' | 'shop'>,
  documents: SubmittedDocument[],
  at: Date,
): Promise<void> {
  await tx.query(
    `insert into merchants.submissions (application_id, number, submitted_at, legal, shop, documents)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 from merchants.submissions where application_id = $1`,
    [id, at, JSON.stringify(legal), JSON.stringify(shop), JSON.stringify(documents)],
  );
}
