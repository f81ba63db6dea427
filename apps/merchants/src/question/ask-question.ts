import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { newId } from '#platform/ids';
import { publish } from '#platform/outbox/publish';
import { noteHistory } from '../history/note-history.js';
import { ActOnApplication } from '../review/act-on-application.js';
import { ReviewQueries } from '../review/review.queries.js';
import type { ReviewView } from '../review/review.view.js';

/** A reviewer asks the applicant something. The application stays where it is, and so does its due time. */
@Injectable()
export class AskQuestion {
  constructor(
    @Inject(ActOnApplication) private readonly acting: ActOnApplication,
    @Inject(ReviewQueries) private readonly reviews: ReviewQueries,
  ) {}

  async ask(actor: Actor, id: string, text: string): Promise<ReviewView> {
    await this.acting.act({ actor, id, statuses: ['submitted', 'awaiting_second'] }, async (tx, { row }) => {
      const questionId = newId();
      await tx.query(
        `insert into merchants.questions (id, application_id, text, asked_by, asked_by_name)
         values ($1, $2, $3, $4, $5)`,
        [questionId, id, text, actor.personId, actor.name],
      );
      await tx.query(
        `update merchants.questions set seen_at = now() where application_id = $1 and answered_at is not null
            and seen_at is null`,
        [id],
      );
      await noteHistory(tx, id, 'question_asked', actor, text);
      await publish(tx, 'application.question_asked', {
        applicationId: id,
        merchantId: row.merchant_id,
        personId: row.applicant_id!,
        questionId,
      });
    });
    return this.reviews.of(actor, id);
  }

  /** The city has read the answers that there are. */
  async takeNotice(actor: Actor, id: string): Promise<ReviewView> {
    const statuses = ['submitted', 'awaiting_second', 'changes_requested'] as const;
    await this.acting.act({ actor, id, statuses, claim: 'left' }, (tx) =>
      tx.query(
        `update merchants.questions set seen_at = now() where application_id = $1 and answered_at is not null
            and seen_at is null`,
        [id],
      ),
    );
    return this.reviews.of(actor, id);
  }
}
