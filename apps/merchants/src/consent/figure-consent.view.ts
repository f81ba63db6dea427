import { ApiProperty } from '@nestjs/swagger';

export class ConsentStepView {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() given!: boolean;
  @ApiProperty() by!: string;
}

export class FigureConsentView {
  @ApiProperty({ format: 'uuid' }) merchantId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'Whether the city sees the turnover of this merchant' }) given!: boolean;
  @ApiProperty({ type: [ConsentStepView], description: 'Newest first' }) history!: ConsentStepView[];
}

export class FigureConsentList {
  @ApiProperty({ type: [FigureConsentView] }) items!: FigureConsentView[];
}
