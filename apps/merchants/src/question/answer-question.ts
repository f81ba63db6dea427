import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { lockOwn } from '../application/lock-application.js';
import { noteHistory } from '../history/note-history.js';
import { applicationClosed, questionAnswered, questionNotFound } from '../merchants.errors.js';
import type { QuestionView } from '../review/review.view.js';
import { QuestionQueries } from './question.queries.js';

const DECIDED = new Set(['approved', 'rejected', 'withdrawn']);

/** The applicant answers; an answer that was given stays. */
@Injectable()
export class AnswerQuestion {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(QuestionQueries) private readonly questions: QuestionQueries,
  ) {}

  async answer(actor: Actor, id: string, questionId: string, text: string): Promise<QuestionView[]> {
    const result = await this.database.transaction(async (tx) => {
      const row = await lockOwn(tx, actor.personId, id);
      if (DECIDED.has(row.status)) return 'closed';
      return this.write(tx, actor, id, questionId, text);
    });
    const current = await this.questions.own(actor.personId, id);
    if (result === 'closed') throw applicationClosed(current);
    if (result === 'answered') throw questionAnswered(current);
    return current;
  }

  private async write(
    tx: Tx,
    actor: Actor,
    id: string,
    questionId: string,
    text: string,
  ): Promise<'done' | 'answered'> {
    const [question] = await rowsOf<{ answered: boolean }>(
      tx,
      `select answered_at is not null as answered from merchants.questions where id = $1 and application_id = $2`,
      [questionId, id],
    );
    if (!question) throw questionNotFound();
    if (question.answered) return 'answered';
    await tx.query(
      `update merchants.questions set answer = $2, answered_at = now(), answered_by_name = $3 where id = $1`,
      [questionId, text, actor.name],
    );
    await noteHistory(tx, id, 'question_answered', actor, text);
    return 'done';
  }
}
