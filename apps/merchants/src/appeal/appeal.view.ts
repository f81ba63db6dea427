import { ApiProperty } from '@nestjs/swagger';

export class AppealDocumentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) applicationId!: string;
  @ApiProperty() name!: string;
}

export class AppealView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['open', 'upheld', 'overturned'] }) status!: string;
  @ApiProperty({ enum: ['application', 'suspension'] }) subject!: string;
  @ApiProperty({ description: 'of the application or suspension', format: 'uuid' }) subjectId!: string;
  @ApiProperty({ enum: ['rejected', 'changes_requested', 'suspension', 'termination'] }) against!: string;
  @ApiProperty({ format: 'date-time' }) againstAt!: string;
  @ApiProperty({ format: 'uuid' }) merchantId!: string;
  @ApiProperty() merchantName!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ type: AppealDocumentView, nullable: true }) document!: AppealDocumentView | null;
  @ApiProperty({ format: 'date-time' }) filedAt!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) decidedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) decidedBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
}

export class ContestableView {
  @ApiProperty({ enum: ['application', 'suspension'] }) subject!: string;
  @ApiProperty({ format: 'uuid' }) subjectId!: string;
  @ApiProperty({ format: 'uuid' }) merchantId!: string;
  @ApiProperty() against!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ format: 'date-time', description: 'until when it can be complained about' }) until!: string;
}

export class OwnAppealsView {
  @ApiProperty({ type: [AppealView] }) items!: AppealView[];
  @ApiProperty({ type: [ContestableView], description: 'what can be complained about now' })
  contestable!: ContestableView[];
}

/** As the city sees it: who decided before, by whom it cannot be decided now. */
export class CityAppealView extends AppealView {
  @ApiProperty({ type: [String], description: 'people who cannot decide it' }) againstBy!: string[];
  @ApiProperty({ type: String, nullable: true, description: 'the reason that was given' }) givenReason!: string | null;
}

export class CityAppealsView {
  @ApiProperty({ type: [CityAppealView] }) items!: CityAppealView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ description: 'how many wait' }) open!: number;
}
