import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { noteHistory } from '../history/note-history.js';
import { ActOnApplication } from './act-on-application.js';
import { writeNote } from './claim-application.js';
import { ReviewQueries } from './review.queries.js';
import type { ReviewView } from './review.view.js';

const ANY = ['submitted', 'awaiting_second', 'changes_requested', 'approved', 'rejected', 'withdrawn'] as const;

/** A reviewer leaves a word for the others, whoever has the application. */
@Injectable()
export class WriteNote {
  constructor(
    @Inject(ActOnApplication) private readonly acting: ActOnApplication,
    @Inject(ReviewQueries) private readonly reviews: ReviewQueries,
  ) {}

  async write(actor: Actor, id: string, text: string): Promise<ReviewView> {
    await this.acting.act({ actor, id, statuses: ANY, claim: 'left' }, async (tx) => {
      await writeNote(tx, actor, id, text);
      await noteHistory(tx, id, 'noted', actor);
    });
    return this.reviews.of(actor, id);
  }
}
