import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Config } from '#platform/config/config';
import { publish } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { ApplicationQueries } from '../application/application.queries.js';
import { APPLICATION_MOVES } from '../application/application-status.js';
import type { ReviewedApplicationView } from '../application/application.view.js';
import { composeLetter } from '../decision/compose-letter.js';
import { keepDecision } from '../decision/keep-decision.js';
import { noteHistory } from '../history/note-history.js';
import { nothingToChange } from '../merchants.errors.js';
import { ActOnApplication } from './act-on-application.js';
import { CaseQueries } from './case.queries.js';
import { matterOf } from './matter.js';

/** Gives an application back to be put right: one letter with what every line that is not in order is about. */
@Injectable()
export class RequestChanges {
  constructor(
    @Inject(ActOnApplication) private readonly acting: ActOnApplication,
    @Inject(CaseQueries) private readonly cases: CaseQueries,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** `reason` goes before the lines and may be empty when a line says something. */
  async request(actor: Actor, id: string, reason: string, seen?: number): Promise<ReviewedApplicationView> {
    const { findings } = await this.cases.of(id);
    await this.acting.act({ actor, id, seen, statuses: ['submitted'] }, async (tx, { row }) => {
      const now = await this.cases.within(tx, row, findings);
      const matter = matterOf(row, now, 'changes_requested', reason, this.config.CITY_NAME);
      if (matter.points.length === 0 && reason === '') throw nothingToChange();
      await move(tx, 'merchants.applications', APPLICATION_MOVES, row.id, 'changes_requested', {
        updated_at: new Date(),
        version: row.version + 1,
      });
      const letter = composeLetter(matter);
      const decisionId = await keepDecision(tx, actor, now, { outcome: 'changes_requested', reason, letter });
      const points = matter.points.map(({ title, text }) => `${title}: ${text}`);
      await noteHistory(tx, row.id, 'changes_requested', actor, [reason, ...points].filter(Boolean).join('\n'));
      await publish(tx, 'application.changes_requested', {
        applicationId: row.id,
        merchantId: row.merchant_id,
        personId: row.applicant_id!,
        decisionId,
      });
    });
    return this.applications.forReview(id);
  }
}
