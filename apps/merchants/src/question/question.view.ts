import { ApiProperty } from '@nestjs/swagger';
import { QuestionView } from '../review/review.view.js';

export class QuestionsView {
  @ApiProperty({ type: [QuestionView] }) items!: QuestionView[];
}

export class TemplateView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'with names in braces that are filled in, such as {Laden}' }) text!: string;
  @ApiProperty() position!: number;
  @ApiProperty() active!: boolean;
}

export class TemplatesView {
  @ApiProperty({ type: [TemplateView] }) items!: TemplateView[];
}

export class ReadyQuestionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'filled in for the application' }) text!: string;
}

export class ReadyQuestionsView {
  @ApiProperty({ type: [ReadyQuestionView] }) items!: ReadyQuestionView[];
}
