import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Config } from '#platform/config/config';
import type { Tx } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { ApplicationQueries } from '../application/application.queries.js';
import { APPLICATION_MOVES, type Outcome } from '../application/application-status.js';
import type { ReviewedApplicationView } from '../application/application.view.js';
import { composeLetter } from '../decision/compose-letter.js';
import { keepDecision } from '../decision/keep-decision.js';
import { noteHistory } from '../history/note-history.js';
import { admitMerchant } from '../merchant/admit-merchant.js';
import { firstApprover } from '../merchants.errors.js';
import { ActOnApplication, type UnderReview } from './act-on-application.js';
import { CaseQueries, type Case } from './case.queries.js';
import { matterOf } from './matter.js';
import { refuseOpen } from './refuse-open.js';
import { needsSecond, riskOf } from './risk.js';

/**
 * A reviewer says yes or no, with a reason that stays on record. Of two at once one wins, the other sees it. Where
 * the city wants four eyes, the first yes only leads to a second person, who is somebody else.
 */
@Injectable()
export class DecideApplication {
  constructor(
    @Inject(ActOnApplication) private readonly acting: ActOnApplication,
    @Inject(CaseQueries) private readonly cases: CaseQueries,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
    @Inject(Config) private readonly config: Config,
  ) {}

  async decide(
    actor: Actor,
    id: string,
    outcome: Outcome,
    reason: string,
    seen?: number,
  ): Promise<ReviewedApplicationView> {
    const current = await this.applications.forReview(id);
    const { findings } = await this.cases.of(id);
    const statuses = ['submitted', 'awaiting_second'] as const;
    await this.acting.act({ actor, id, seen, statuses }, async (tx, under) => {
      const second = under.row.status === 'awaiting_second';
      if (second && under.review.first_by === actor.personId) throw firstApprover();
      const now = await this.cases.within(tx, under.row, findings);
      if (outcome === 'approved') refuseOpen(now.lines, current);
      const agreed = second || outcome === 'rejected' || !needsSecond(this.config.FOUR_EYES, riskOf(findings).risk);
      await (agreed ? this.finish(tx, actor, under, now, outcome, reason) : this.ask(tx, actor, under, now, reason));
    });
    return this.applications.forReview(id);
  }

  private async finish(
    tx: Tx,
    actor: Actor,
    { row }: UnderReview,
    now: Case,
    outcome: Outcome,
    reason: string,
  ): Promise<void> {
    const at = new Date();
    await move(tx, 'merchants.applications', APPLICATION_MOVES, row.id, outcome, {
      decided_at: at,
      decided_by: actor.personId,
      decided_by_name: actor.name,
      decision_reason: reason,
      updated_at: at,
      version: row.version + 1,
    });
    const letter = composeLetter(matterOf(row, now, outcome, reason, this.config.CITY_NAME));
    await keepDecision(tx, actor, now, { outcome, reason, letter });
    const merchantId = outcome === 'approved' ? await admitMerchant(tx, row, at) : row.merchant_id;
    await noteHistory(tx, row.id, outcome, actor, reason);
    await publish(tx, 'application.decided', {
      applicationId: row.id,
      merchantId,
      shopId: row.shop_id,
      personId: row.applicant_id!,
      outcome,
    });
  }

  /** The first of two has said yes; nothing leaves the city yet. */
  private async ask(tx: Tx, actor: Actor, { row }: UnderReview, now: Case, reason: string): Promise<void> {
    await move(tx, 'merchants.applications', APPLICATION_MOVES, row.id, 'awaiting_second', {
      updated_at: new Date(),
      version: row.version + 1,
    });
    await keepDecision(tx, actor, now, { outcome: 'first_approval', reason, letter: null });
    await tx.query(
      `update merchants.reviews set first_by = $2, first_by_name = $3, first_at = now(), first_reason = $4
        where application_id = $1`,
      [row.id, actor.personId, actor.name, reason],
    );
    await noteHistory(tx, row.id, 'approved_first', actor, reason);
    const { personId: firstBy, name: firstByName } = actor;
    await publish(tx, 'application.second_wanted', { applicationId: row.id, firstBy, firstByName });
  }
}
