import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { noteHistory } from '../history/note-history.js';
import { noteMerchant } from '../history/note-merchant.js';
import { lockForCity } from '../merchant/lock-merchant.js';
import { appealDecided, appealNotFound, appealSamePerson, ownApplication } from '../merchants.errors.js';
import { findSuspension } from '../suspension/announce-suspension.js';
import { EndSuspension } from '../suspension/end-suspension.js';
import type { AppealEntity } from './appeal.entity.js';
import { AppealQueries } from './appeal.queries.js';
import { APPEAL_MOVES } from './appeal-status.js';
import type { CityAppealView } from './appeal.view.js';
import { reopenApplication } from './reopen-application.js';

export type AppealOutcome = 'upheld' | 'overturned';

/** Somebody who had no part in a decision says whether it stays. What is overturned is undone in the same breath. */
@Injectable()
export class DecideAppeal {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AppealQueries) private readonly appeals: AppealQueries,
    @Inject(EndSuspension) private readonly ending: EndSuspension,
  ) {}

  async decide(actor: Actor, id: string, outcome: AppealOutcome, reason: string): Promise<CityAppealView> {
    const decided = await this.database.transaction(async (tx) => {
      const appeal = await this.locked(tx, actor, id);
      const also = { decided_at: new Date(), decided_by: actor.personId, decided_by_name: actor.name, reason };
      if (!(await move(tx, 'merchants.appeals', APPEAL_MOVES, id, outcome, also))) return false;
      if (appeal.subject === 'suspension') await this.onSuspension(tx, actor, appeal, outcome, reason);
      else await this.onApplication(tx, actor, appeal, outcome, reason);
      await publish(tx, 'appeal.decided', { appealId: id, outcome });
      return true;
    });
    const current = await this.appeals.forCity(id);
    if (!decided) throw appealDecided(current);
    return current;
  }

  private async locked(tx: Tx, actor: Actor, id: string): Promise<AppealEntity> {
    const [appeal] = await rowsOf<AppealEntity>(tx, `select * from merchants.appeals where id = $1 for update`, [id]);
    if (!appeal) throw appealNotFound();
    if (appeal.against_by.includes(actor.personId)) throw appealSamePerson();
    if (appeal.appellant_id === actor.personId) throw ownApplication();
    return appeal;
  }

  private async onSuspension(
    tx: Tx,
    actor: Actor,
    appeal: AppealEntity,
    outcome: AppealOutcome,
    reason: string,
  ): Promise<void> {
    const merchant = await lockForCity(tx, actor, appeal.merchant_id);
    if (outcome === 'overturned') {
      const suspension = await findSuspension(tx, merchant.id, appeal.suspension_id!);
      if (suspension.status === 'in_effect') await this.ending.endWithin(tx, actor, merchant, suspension, reason);
      else await this.ending.cancelWithin(tx, actor, merchant, suspension, reason);
    }
    await noteMerchant(tx, merchant, `appeal_${outcome}`, actor, reason);
  }

  private async onApplication(
    tx: Tx,
    actor: Actor,
    appeal: AppealEntity,
    outcome: AppealOutcome,
    reason: string,
  ): Promise<void> {
    if (outcome === 'overturned') await reopenApplication(tx, appeal.application_id!);
    await noteHistory(tx, appeal.application_id!, `appeal_${outcome}`, actor, reason);
  }
}
