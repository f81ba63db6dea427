import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { move } from '#platform/status/moves';
import { ApplicationQueries } from '../application/application.queries.js';
import { APPLICATION_MOVES } from '../application/application-status.js';
import type { ReviewedApplicationView } from '../application/application.view.js';
import { keepDecision } from '../decision/keep-decision.js';
import { noteHistory } from '../history/note-history.js';
import { firstApprover } from '../merchants.errors.js';
import { ActOnApplication } from './act-on-application.js';
import { CaseQueries } from './case.queries.js';

/** The second person does not agree yet: the application is looked at again from the start. */
@Injectable()
export class SendBack {
  constructor(
    @Inject(ActOnApplication) private readonly acting: ActOnApplication,
    @Inject(CaseQueries) private readonly cases: CaseQueries,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
  ) {}

  async send(actor: Actor, id: string, reason: string, seen?: number): Promise<ReviewedApplicationView> {
    const { findings } = await this.cases.of(id);
    await this.acting.act({ actor, id, seen, statuses: ['awaiting_second'] }, async (tx, { row, review }) => {
      if (review.first_by === actor.personId) throw firstApprover();
      const now = await this.cases.within(tx, row, findings);
      await move(tx, 'merchants.applications', APPLICATION_MOVES, row.id, 'submitted', {
        updated_at: new Date(),
        version: row.version + 1,
      });
      await keepDecision(tx, actor, now, { outcome: 'sent_back', reason, letter: null });
      await tx.query(
        `update merchants.reviews
            set first_by = null, first_by_name = null, first_at = null, first_reason = null
          where application_id = $1`,
        [row.id],
      );
      await noteHistory(tx, row.id, 'sent_back', actor, reason);
    });
    return this.applications.forReview(id);
  }
}
