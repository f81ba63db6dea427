import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { publish } from '#platform/outbox/publish';
import { noteHistory } from '../history/note-history.js';
import { noteMerchant } from '../history/note-merchant.js';
import { lockMerchant } from '../merchant/lock-merchant.js';
import { appealFiled, appealTooLate, nothingToAppeal } from '../merchants.errors.js';
import { AppealQueries } from './appeal.queries.js';
import type { AppealView } from './appeal.view.js';
import { appealUntil } from './appeal-deadline.js';
import { contested, type Contested } from './contested.js';

/** Somebody complains about a decision: within six months, once per decision, without a fee. */
@Injectable()
export class FileAppeal {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AppealQueries) private readonly appeals: AppealQueries,
  ) {}

  async file(actor: Actor, subject: Contested['subject'], about: string, text: string): Promise<AppealView> {
    const id = newId();
    const filed = await this.database.transaction(async (tx) => {
      const decision = await contested(tx, actor, subject, about);
      if (!decision) throw nothingToAppeal();
      if (appealUntil(decision.at) < new Date()) throw appealTooLate();
      if (!(await this.write(tx, actor, id, decision, text))) return false;
      await publish(tx, 'appeal.filed', { appealId: id });
      await this.note(tx, actor, decision, text);
      return true;
    });
    if (!filed) throw appealFiled(await this.appeals.about(actor, subject, about));
    return this.appeals.own(actor, id);
  }

  private async write(tx: Tx, actor: Actor, id: string, decision: Contested, text: string): Promise<boolean> {
    const written = await rowsOf(
      tx,
      `insert into merchants.appeals (id, subject, suspension_id, application_id, merchant_id, against, against_at,
         against_by, appellant_id, appellant_name, appellant_email, text)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning id`,
      [
        id,
        decision.subject,
        decision.suspension_id,
        decision.subject === 'application' ? decision.application_id : null,
        decision.merchant_id,
        decision.against,
        decision.at,
        decision.by,
        actor.personId,
        actor.name,
        actor.email,
        text,
      ],
    );
    return written.length > 0;
  }

  private async note(tx: Tx, actor: Actor, decision: Contested, text: string): Promise<void> {
    if (decision.subject === 'application') {
      return noteHistory(tx, decision.application_id, 'appeal_filed', actor, text);
    }
    await noteMerchant(tx, await lockMerchant(tx, decision.merchant_id), 'appeal_filed', actor, text);
  }
}
