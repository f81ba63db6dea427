import { ApiProperty } from '@nestjs/swagger';
import { RISK_WORDS, type RiskWord } from './risk.js';
import { ClaimView } from './review.view.js';

export const IN_QUEUE = [
  'submitted',
  'awaiting_second',
  'changes_requested',
  'approved',
  'rejected',
  'withdrawn',
] as const;
export type QueueStatus = (typeof IN_QUEUE)[number];

export const QUEUE_FILTERS = ['all', 'mine', 'unclaimed', 'answered', 'overdue'] as const;
export type QueueFilter = (typeof QUEUE_FILTERS)[number];

export class QueueItemView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: IN_QUEUE }) status!: string;
  @ApiProperty() shopName!: string;
  @ApiProperty() merchantName!: string;
  @ApiProperty({ format: 'date-time' }) submittedAt!: string;
  @ApiProperty({ description: 'whole hours from being handed in until the decision, or until now' }) ageHours!: number;
  @ApiProperty({ format: 'date-time', description: 'when it has to be decided' }) dueAt!: string;
  @ApiProperty() overdue!: boolean;
  @ApiProperty({ enum: RISK_WORDS, description: 'as it was when it was handed in or last looked at' })
  risk!: RiskWord;
  @ApiProperty({ type: ClaimView, nullable: true }) claim!: ClaimView | null;
  @ApiProperty({ type: String, nullable: true, description: 'who has agreed first' }) firstBy!: string | null;
  @ApiProperty({ description: 'answers that nobody has taken notice of' }) answers!: number;
  @ApiProperty({ description: 'how often it was handed in' }) round!: number;
}

export class QueueCountsView implements Record<QueueStatus, number> {
  @ApiProperty() submitted!: number;
  @ApiProperty() awaiting_second!: number;
  @ApiProperty() changes_requested!: number;
  @ApiProperty() approved!: number;
  @ApiProperty() rejected!: number;
  @ApiProperty() withdrawn!: number;
}

/** How many the filters would leave of the status that was asked for. */
export class QueueFilterCountsView implements Record<QueueFilter, number> {
  @ApiProperty() all!: number;
  @ApiProperty() mine!: number;
  @ApiProperty() unclaimed!: number;
  @ApiProperty() answered!: number;
  @ApiProperty() overdue!: number;
}

export class QueueView {
  @ApiProperty({ type: [QueueItemView] }) items!: QueueItemView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ type: QueueCountsView }) counts!: QueueCountsView;
  @ApiProperty({ type: QueueFilterCountsView }) filters!: QueueFilterCountsView;
}
