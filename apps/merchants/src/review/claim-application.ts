import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import type { Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { noteHistory } from '../history/note-history.js';
import { firstApprover } from '../merchants.errors.js';
import { ActOnApplication, isTakenByAnother, Refusal, type UnderReview } from './act-on-application.js';
import { ReviewQueries } from './review.queries.js';
import type { ReviewView } from './review.view.js';

const OPEN = ['submitted', 'awaiting_second'] as const;

/** A reviewer says "I am on it", so that no two do the same work; or lets go of it. */
@Injectable()
export class ClaimApplication {
  constructor(
    @Inject(ActOnApplication) private readonly acting: ActOnApplication,
    @Inject(ReviewQueries) private readonly reviews: ReviewQueries,
  ) {}

  /** With a note it is taken over from somebody else, who will find the note. */
  async claim(actor: Actor, id: string, note: string): Promise<ReviewView> {
    await this.acting.act({ actor, id, statuses: OPEN, claim: 'taken' }, (tx, under) =>
      this.take(tx, actor, under, note),
    );
    return this.reviews.of(actor, id);
  }

  async release(actor: Actor, id: string): Promise<ReviewView> {
    await this.acting.act({ actor, id, statuses: OPEN, claim: 'left' }, async (tx, { review }) => {
      if (review.claimed_by !== actor.personId) return;
      await tx.query(
        `update merchants.reviews set claimed_by = null, claimed_by_name = null, claimed_until = null
          where application_id = $1`,
        [id],
      );
      await noteHistory(tx, id, 'released', actor);
    });
    return this.reviews.of(actor, id);
  }

  private async take(tx: Tx, actor: Actor, { row, review }: UnderReview, note: string): Promise<void> {
    if (row.status === 'awaiting_second' && review.first_by === actor.personId) throw firstApprover();
    const another = isTakenByAnother(review, actor.personId);
    if (another && note === '') throw new Refusal('application.claimed');
    if (another) {
      const from = review.claimed_by_name ?? '';
      await noteHistory(tx, row.id, 'taken_over', actor, `${from}: ${note}`);
      await writeNote(tx, actor, row.id, note);
    } else if (review.claimed_by !== actor.personId) {
      await noteHistory(tx, row.id, 'claimed', actor);
    }
  }
}

/** Puts a note among those that reviewers write for each other. */
export async function writeNote(tx: Tx, actor: Actor, applicationId: string, text: string): Promise<void> {
  await tx.query(
    `insert into merchants.review_notes (id, application_id, text, by_id, by_name) values ($1, $2, $3, $4, $5)`,
    [newId(), applicationId, text, actor.personId, actor.name],
  );
}
