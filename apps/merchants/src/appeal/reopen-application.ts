import { rowsOf, type Tx } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';

interface Reopened {
  merchant_id: string;
  applicant_id: string;
}

/**
 * The one way back from a rejection: its decision was wrong, so the application waits again, as it was handed in.
 * Nothing happens when it has moved on by itself meanwhile.
 */
export async function reopenApplication(tx: Tx, id: string): Promise<void> {
  const [reopened] = await rowsOf<Reopened>(
    tx,
    `update merchants.applications
        set status = 'submitted', decided_at = null, decided_by = null, decided_by_name = null, decision_reason = null,
            version = version + 1, updated_at = now()
      where id = $1 and status in ('rejected', 'changes_requested') returning merchant_id, applicant_id`,
    [id],
  );
  if (!reopened) return;
  await tx.query(
    `update merchants.reviews
        set first_by = null, first_by_name = null, first_at = null, first_reason = null,
            claimed_by = null, claimed_by_name = null, claimed_until = null, version = version + 1
      where application_id = $1`,
    [id],
  );
  const { merchant_id: merchantId, applicant_id: personId } = reopened;
  await publish(tx, 'application.submitted', { applicationId: id, merchantId, personId });
}
