import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database, type Tx } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import type { ApplicationEntity } from '../application/application.entity.js';
import { ApplicationQueries } from '../application/application.queries.js';
import { APPLICATION_MOVES, type Outcome } from '../application/application-status.js';
import type { ReviewedApplicationView } from '../application/application.view.js';
import { lockForDecision } from '../application/lock-application.js';
import { noteHistory } from '../history/note-history.js';
import { admitMerchant } from '../merchant/admit-merchant.js';
import { alreadyDecided, ownApplication } from '../merchants.errors.js';

/** A reviewer says yes or no, with a reason that stays on record. Of two at once one wins, the other sees it. */
@Injectable()
export class DecideApplication {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
  ) {}

  async decide(actor: Actor, id: string, outcome: Outcome, reason: string): Promise<ReviewedApplicationView> {
    const decided = await this.database.transaction(async (tx) => {
      const row = await lockForDecision(tx, id);
      if (row.applicant_id === actor.personId) throw ownApplication();
      return this.write(tx, actor, row, outcome, reason);
    });
    const current = await this.applications.forReview(id);
    if (!decided) throw alreadyDecided(current);
    return current;
  }

  private async write(
    tx: Tx,
    actor: Actor,
    row: ApplicationEntity,
    outcome: Outcome,
    reason: string,
  ): Promise<boolean> {
    const at = new Date();
    const moved = await move(tx, 'merchants.applications', APPLICATION_MOVES, row.id, outcome, {
      decided_at: at,
      decided_by: actor.personId,
      decided_by_name: actor.name,
      decision_reason: reason,
      updated_at: at,
      version: row.version + 1,
    });
    if (!moved) return false;
    if (outcome === 'approved') await admitMerchant(tx, row, at);
    await noteHistory(tx, row.id, outcome, actor, reason);
    await publish(tx, 'application.decided', {
      applicationId: row.id,
      merchantId: row.merchant_id,
      shopId: row.shop_id,
      personId: row.applicant_id,
      outcome,
    });
    return true;
  }
}
