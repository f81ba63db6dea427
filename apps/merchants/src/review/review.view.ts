import { ApiProperty } from '@nestjs/swagger';
import { ChecklistItemView } from '../checklist/checklist.view.js';
import { DECISION_OUTCOMES, type DecidedLine, type DecisionLetter } from '../decision/decision.entity.js';
import { LINE_STATES } from './review-line.entity.js';
import { RISK_WORDS, type RiskWord } from './risk.js';

const nullableTime = { type: String, nullable: true, format: 'date-time' } as const;

export class FindingView {
  @ApiProperty({ example: 'outside_city' }) code!: string;
  @ApiProperty({ enum: ['info', 'warning', 'serious'] }) severity!: string;
  @ApiProperty({ type: String, required: false, example: 'shop.postcode' }) path?: string;
  @ApiProperty({ type: Object, description: 'what the sentence about it names' }) data!: object;
}

export class ClaimView {
  @ApiProperty() by!: string;
  @ApiProperty() mine!: boolean;
  @ApiProperty({ format: 'date-time' }) until!: string;
}

export class FirstApprovalView {
  @ApiProperty() by!: string;
  @ApiProperty() mine!: boolean;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() reason!: string;
}

export class RiskView {
  @ApiProperty({ enum: RISK_WORDS }) level!: RiskWord;
  @ApiProperty({ type: [FindingView], description: 'worst first' }) because!: FindingView[];
  @ApiProperty({ description: 'whether a second person has to agree to an approval' }) needsSecond!: boolean;
}

export class JudgedView {
  @ApiProperty({ enum: LINE_STATES }) state!: string;
  @ApiProperty() reason!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) documentId!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) validUntil!: string | null;
}

export class ReviewLineView {
  @ApiProperty({ type: ChecklistItemView }) item!: ChecklistItemView;
  @ApiProperty({ description: 'rises with every word about the line; 0 before the first' }) version!: number;
  @ApiProperty({ enum: [...LINE_STATES, 'open'] }) state!: string;
  @ApiProperty({ type: String, enum: ['human', 'machine'], nullable: true }) setBy!: 'human' | 'machine' | null;
  @ApiProperty({ type: JudgedView, nullable: true, description: 'what a reviewer said last' })
  judged!: JudgedView | null;
  @ApiProperty({
    type: String,
    enum: ['handed_in_again', 'data_changed', 'checklist_changed'],
    nullable: true,
    description: 'why what was said does not count any more',
  })
  again!: string | null;
  @ApiProperty({ type: [FindingView] }) findings!: FindingView[];
  @ApiProperty({ type: [String], description: 'documents that can prove it' }) documentIds!: string[];
}

export class ReviewChecklistView {
  @ApiProperty() version!: number;
  @ApiProperty({ description: 'whether a newer list is in force now' }) older!: boolean;
  @ApiProperty({ type: [ReviewLineView] }) lines!: ReviewLineView[];
}

export class ChangeView {
  @ApiProperty({ example: 'legal.iban' }) path!: string;
  @ApiProperty({ nullable: true, description: 'any value of the form, or the name of a document' }) before!: unknown;
  @ApiProperty({ nullable: true }) after!: unknown;
}

export class ReviewNoteView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() text!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

export class QuestionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() text!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, nullable: true }) answer!: string | null;
  @ApiProperty({ type: String, nullable: true }) answeredBy!: string | null;
  @ApiProperty(nullableTime) answeredAt!: string | null;
  @ApiProperty({ ...nullableTime, description: 'when the city took notice of the answer' }) seenAt!: string | null;
}

export class KeptDecisionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: DECISION_OUTCOMES }) outcome!: string;
  @ApiProperty() reason!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() checklistVersion!: number;
  @ApiProperty({ type: [Object], description: 'every line as it stood' }) lines!: DecidedLine[];
  @ApiProperty({ type: Object, nullable: true, description: 'what the applicant was sent, word for word' })
  letter!: DecisionLetter | null;
}

/** Where the city stands with an application: everything a reviewer decides by, beside the application itself. */
export class ReviewView {
  @ApiProperty({ format: 'uuid' }) applicationId!: string;
  @ApiProperty({ format: 'date-time' }) dueAt!: string;
  @ApiProperty() overdue!: boolean;
  @ApiProperty({ type: ClaimView, nullable: true }) claim!: ClaimView | null;
  @ApiProperty({ type: FirstApprovalView, nullable: true }) first!: FirstApprovalView | null;
  @ApiProperty({ type: RiskView }) risk!: RiskView;
  @ApiProperty({ type: ReviewChecklistView }) checklist!: ReviewChecklistView;
  @ApiProperty({ type: [FindingView] }) findings!: FindingView[];
  @ApiProperty({ type: [ChangeView], description: 'since it was handed in the time before' }) changes!: ChangeView[];
  @ApiProperty({ type: [ReviewNoteView] }) notes!: ReviewNoteView[];
  @ApiProperty({ type: [QuestionView] }) questions!: QuestionView[];
  @ApiProperty({ type: [KeptDecisionView] }) decisions!: KeptDecisionView[];
}
