import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { ChecklistQueries } from '../checklist/checklist.queries.js';
import type { DecisionEntity } from '../decision/decision.entity.js';
import { QuestionQueries } from '../question/question.queries.js';
import { CaseQueries, type Case } from './case.queries.js';
import type { ReviewLine } from './review-lines.js';
import type { ReviewEntity } from './review.entity.js';
import type { ReviewNoteEntity } from './review-note.entity.js';
import type {
  ClaimView,
  FirstApprovalView,
  KeptDecisionView,
  ReviewLineView,
  ReviewNoteView,
  ReviewView,
} from './review.view.js';
import { needsSecond, RISK_WORDS, riskOf } from './risk.js';
import { WorkingDays } from './working-days.js';

@Injectable()
export class ReviewQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CaseQueries) private readonly cases: CaseQueries,
    @Inject(ChecklistQueries) private readonly checklists: ChecklistQueries,
    @Inject(QuestionQueries) private readonly questions: QuestionQueries,
    @Inject(WorkingDays) private readonly workingDays: WorkingDays,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Everything that this reviewer decides by. */
  async of(actor: Actor, id: string): Promise<ReviewView> {
    const found = await this.cases.of(id);
    const [notes, questions, decisions, inForce] = await Promise.all([
      this.notes(id),
      this.questions.of(id),
      this.decisions(id),
      this.checklists.list(),
    ]);
    const { row, review, checklist, findings, changes, lines } = found;
    const due = this.workingDays.dueAfter(row.submitted_at!);
    return {
      applicationId: id,
      dueAt: due.toISOString(),
      overdue: ['submitted', 'awaiting_second'].includes(row.status) && due <= new Date(),
      claim: review && claimOf(review, actor),
      first: review && firstOf(review, actor),
      risk: this.risk(found),
      checklist: { version: checklist.version, older: checklist.version < inForce.version, lines: lines.map(lineView) },
      findings,
      changes,
      notes,
      questions,
      decisions,
    };
  }

  private risk({ findings }: Case): ReviewView['risk'] {
    const { risk, because } = riskOf(findings);
    return { level: RISK_WORDS[risk], because, needsSecond: needsSecond(this.config.FOUR_EYES, risk) };
  }

  private async notes(id: string): Promise<ReviewNoteView[]> {
    const rows = await this.database.rows<ReviewNoteEntity>(
      `select * from merchants.review_notes where application_id = $1 order by at desc, id`,
      [id],
    );
    return rows.map(({ id: noteId, text, by_name, at }) => ({ id: noteId, text, by: by_name, at: at.toISOString() }));
  }

  private async decisions(id: string): Promise<KeptDecisionView[]> {
    const rows = await this.database.rows<DecisionEntity>(
      `select * from merchants.decisions where application_id = $1 order by at desc, id`,
      [id],
    );
    return rows.map((row) => ({
      id: row.id,
      outcome: row.outcome,
      reason: row.reason,
      by: row.by_name,
      at: row.at.toISOString(),
      checklistVersion: row.checklist_version,
      lines: row.lines,
      letter: row.letter,
    }));
  }
}

function claimOf(review: ReviewEntity, actor: Actor): ClaimView | null {
  const { claimed_by, claimed_by_name, claimed_until } = review;
  if (!claimed_by || claimed_until! <= new Date()) return null;
  return { by: claimed_by_name ?? '', mine: claimed_by === actor.personId, until: claimed_until!.toISOString() };
}

function firstOf(review: ReviewEntity, actor: Actor): FirstApprovalView | null {
  const { first_by, first_by_name, first_at, first_reason } = review;
  if (!first_by) return null;
  const mine = first_by === actor.personId;
  return { by: first_by_name ?? '', mine, at: first_at!.toISOString(), reason: first_reason ?? '' };
}

function lineView({ item, state, setBy, judged, again, findings, documentIds }: ReviewLine): ReviewLineView {
  return {
    item,
    version: judged?.version ?? 0,
    state,
    setBy,
    judged: judged && {
      state: judged.state,
      reason: judged.reason,
      by: judged.by_name,
      at: judged.at.toISOString(),
      documentId: judged.document_id,
      validUntil: judged.valid_until,
    },
    again,
    findings,
    documentIds,
  };
}
