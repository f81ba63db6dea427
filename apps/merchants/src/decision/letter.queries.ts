import { Inject, Injectable } from '@nestjs/common';
import type { DecisionLetterView, QuestionLetterView } from '#contracts/ports';
import { Database } from '#platform/database/database';
import type { DecisionLetter } from './decision.entity.js';

type Decided = Omit<DecisionLetterView, keyof DecisionLetter> & { letter: DecisionLetter };

/** What goes out by mail about an application. */
@Injectable()
export class LetterQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async decision(ask: {
    applicationId: string;
    decisionId?: string;
    outcome?: string;
  }): Promise<DecisionLetterView | null> {
    const [found] = await this.database.rows<Decided>(
      `select a.id as "applicationId", d.outcome, coalesce(a.shop ->> 'name', '') as "shopName",
              a.applicant_email as email, d.by_name as by, d.letter
         from merchants.decisions d join merchants.applications a on a.id = d.application_id
        where a.id = $1 and d.letter is not null and ($2::uuid is null or d.id = $2)
          and ($3::text is null or d.outcome = $3)
        order by d.at desc limit 1`,
      [ask.applicationId, ask.decisionId ?? null, ask.outcome ?? null],
    );
    if (!found) return null;
    const { letter, ...about } = found;
    return { ...about, ...letter };
  }

  async question(questionId: string): Promise<QuestionLetterView | null> {
    const [found] = await this.database.rows<QuestionLetterView>(
      `select a.id as "applicationId", coalesce(a.shop ->> 'name', '') as "shopName",
              a.applicant_name as "applicantName", a.applicant_email as email, q.asked_by_name as by, q.text
         from merchants.questions q join merchants.applications a on a.id = q.application_id where q.id = $1`,
      [questionId],
    );
    return found ?? null;
  }
}
