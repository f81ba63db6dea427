import type { Provider, Type } from '@nestjs/common';
import { ChangeChecklist } from '../checklist/change-checklist.js';
import { ChecklistController } from '../checklist/checklist.controller.js';
import { ChecklistEntity } from '../checklist/checklist.entity.js';
import { ChecklistQueries } from '../checklist/checklist.queries.js';
import { DecisionEntity } from '../decision/decision.entity.js';
import { LetterQueries } from '../decision/letter.queries.js';
import { FindingQueries } from '../finding/finding.queries.js';
import { AnswerQuestion } from '../question/answer-question.js';
import { AskQuestion } from '../question/ask-question.js';
import { ChangeTemplate } from '../question/change-template.js';
import { QuestionTemplateEntity } from '../question/question-template.entity.js';
import { AnswerController, TemplateController } from '../question/question.controller.js';
import { QuestionEntity } from '../question/question.entity.js';
import { QuestionQueries } from '../question/question.queries.js';
import { ActOnApplication } from './act-on-application.js';
import { AssessApplication } from './assess-application.js';
import { CaseQueries } from './case.queries.js';
import { ClaimApplication } from './claim-application.js';
import { DecideApplication } from './decide-application.js';
import { DeskController } from './desk.controller.js';
import { JudgeLine } from './judge-line.js';
import { PayoutFindings } from './payout-findings.js';
import { QueueQueries } from './queue.queries.js';
import { RequestChanges } from './request-changes.js';
import { ReviewLineEntity } from './review-line.entity.js';
import { ReviewNoteEntity } from './review-note.entity.js';
import { ReviewController } from './review.controller.js';
import { ReviewEntity } from './review.entity.js';
import { ReviewQueries } from './review.queries.js';
import { SendBack } from './send-back.js';
import { WorkingDays } from './working-days.js';
import { WriteNote } from './write-note.js';

/* How the city decides: checklist, review, questions, decisions. */

export const decidingEntities = [
  ChecklistEntity,
  ReviewEntity,
  ReviewLineEntity,
  ReviewNoteEntity,
  QuestionEntity,
  QuestionTemplateEntity,
  DecisionEntity,
];

export const decidingControllers: Type[] = [
  ReviewController,
  DeskController,
  ChecklistController,
  AnswerController,
  TemplateController,
];

export const decidingProviders: Provider[] = [
  ChecklistQueries,
  ChangeChecklist,
  FindingQueries,
  LetterQueries,
  CaseQueries,
  PayoutFindings,
  WorkingDays,
  ReviewQueries,
  ActOnApplication,
  AssessApplication,
  ClaimApplication,
  JudgeLine,
  WriteNote,
  RequestChanges,
  SendBack,
  QuestionQueries,
  AskQuestion,
  AnswerQuestion,
  ChangeTemplate,
  QueueQueries,
  DecideApplication,
];
