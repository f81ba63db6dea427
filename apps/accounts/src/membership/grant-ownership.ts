import { Injectable } from '@nestjs/common';
import { rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { schedule } from '#platform/outbox/publish';

/** Makes the applicant the owner of the merchant that the city has just let in. */
@Injectable()
export class GrantOwnership {
  async grant(tx: Tx, ask: { personId: string; merchantId: string; applicationId: string }): Promise<void> {
    const { personId, merchantId, applicationId } = ask;
    await rowsOf(
      tx,
      `insert into accounts.memberships (id, person_id, merchant_id, role)
       select $1, id, $3, 'owner' from accounts.people where id = $2
       on conflict (person_id, merchant_id) where merchant_id is not null do update set role = 'owner'`,
      [newId(), personId, merchantId],
    );
    await schedule(tx, 'accounts', 'name-merchant', { applicationId, merchantId });
  }
}
