import { ApiProperty } from '@nestjs/swagger';
import type { Missing } from './gate-offer.js';
import type { Hint } from './hints-of.js';

export class MissingView implements Missing {
  @ApiProperty({ example: 'duties.manufacturer', description: 'Path of the field in the input' }) field!: string;
  @ApiProperty({ example: 'manufacturer', description: 'Code of the reason' }) why!: string;
  @ApiProperty({ type: String, nullable: true, example: 'Art. 19 lit. a VO (EU) 2023/988 (GPSR)' })
  source!: string | null;
}

export class HintView implements Hint {
  @ApiProperty({ enum: ['name', 'description'] }) field!: Hint['field'];
  @ApiProperty({ example: 'green_claim' }) why!: string;
  @ApiProperty() source!: string;
  @ApiProperty({ description: 'The word as it stands there' }) found!: string;
}
