import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Config } from '#platform/config/config';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import type { HandedInApplication } from '../application/application.entity.js';
import { ApplicationQueries } from '../application/application.queries.js';
import type { ApplicationStatus } from '../application/application-status.js';
import { lockForDecision } from '../application/lock-application.js';
import { ownApplication, reviewRefused, type ReviewRefusal } from '../merchants.errors.js';
import type { ReviewEntity } from './review.entity.js';

export interface UnderReview {
  row: HandedInApplication;
  review: ReviewEntity;
}

export interface Step {
  actor: Actor;
  id: string;
  /** The version of the application that was seen, if it matters. */
  seen?: number;
  /** In which statuses this can be done. */
  statuses: readonly ApplicationStatus[];
  /**
   * Usually nobody else may have taken the application, and afterwards it is the actor's. A step may also take it
   * from somebody, or leave it with whoever has it.
   */
  claim?: 'needed' | 'taken' | 'left';
}

/** Ends a step from within; nothing of it is kept. */
export class Refusal extends Error {
  constructor(readonly code: ReviewRefusal) {
    super(code);
  }
}

const MINUTE = 60_000;

/**
 * One step of a reviewer: takes the application, makes sure that it still is what they saw and that nobody else
 * works on it, does the work, and keeps it theirs for a while. Refuses with how it is now.
 */
@Injectable()
export class ActOnApplication {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
    @Inject(Config) private readonly config: Config,
  ) {}

  async act<T>(step: Step, work: (tx: Tx, under: UnderReview) => Promise<T>): Promise<T> {
    try {
      return await this.database.transaction(async (tx) => {
        const under = await this.take(tx, step);
        const result = await work(tx, under);
        await this.keep(tx, step);
        return result;
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw reviewRefused(error.code, await this.applications.forReview(step.id));
    }
  }

  private async take(tx: Tx, { actor, id, seen, statuses, claim = 'needed' }: Step): Promise<UnderReview> {
    const row = await lockForDecision(tx, id);
    if ([row.applicant_id, row.helper_id].includes(actor.personId)) throw ownApplication();
    if (!statuses.includes(row.status)) throw new Refusal(whyNot(row.status));
    if (seen !== undefined && seen !== row.version) throw new Refusal('application.changed');
    const review = await this.open(tx, id);
    if (claim === 'needed' && isTakenByAnother(review, actor.personId)) throw new Refusal('application.claimed');
    return { row, review };
  }

  private async open(tx: Tx, id: string): Promise<ReviewEntity> {
    await tx.query(`insert into merchants.reviews (application_id) values ($1) on conflict do nothing`, [id]);
    const [review] = await rowsOf<ReviewEntity>(tx, `select * from merchants.reviews where application_id = $1`, [id]);
    return review!;
  }

  /** Whoever did something has it in hand; what is decided or given back is in nobody's. */
  private async keep(tx: Tx, { actor, id, claim }: Step): Promise<void> {
    const until = new Date(Date.now() + this.config.CLAIM_MINUTES * MINUTE);
    await tx.query(
      `update merchants.reviews r
          set version = r.version + 1,
              claimed_by = case when $5 then claimed_by when free then null else $2 end,
              claimed_by_name = case when $5 then claimed_by_name when free then null else $3 end,
              claimed_until = case when $5 then claimed_until when free then null else $4 end
         from (select a.id, a.status not in ('submitted', 'awaiting_second')
                         or (a.status = 'awaiting_second' and x.first_by = $2) as free
                 from merchants.applications a join merchants.reviews x on x.application_id = a.id
                where a.id = $1) as now
        where r.application_id = now.id`,
      [id, actor.personId, actor.name, until, claim === 'left'],
    );
  }
}

export const isTakenByAnother = (review: Pick<ReviewEntity, 'claimed_by' | 'claimed_until'>, me: string): boolean =>
  review.claimed_by !== null && review.claimed_by !== me && review.claimed_until! > new Date();

function whyNot(status: ApplicationStatus): ReviewRefusal {
  if (status === 'withdrawn') return 'application.withdrawn';
  if (status === 'changes_requested') return 'application.with_applicant';
  if (status === 'awaiting_second') return 'application.awaiting_second';
  return status === 'submitted' ? 'application.not_awaiting_second' : 'application.already_decided';
}
