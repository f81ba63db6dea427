import { Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import type { Tx } from '#platform/database/database';
import { schedule } from '#platform/outbox/publish';
import { On } from '#platform/queue/service';

/** Every fact that merchants react to. */
@Injectable()
export class MerchantsEvents {
  @On('application.submitted')
  async applicationSubmitted(tx: Tx, { applicationId }: Facts['application.submitted']): Promise<void> {
    await schedule(tx, 'merchants', 'assess-application', { applicationId });
  }
}
