import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { Line } from './offer-fields.js';

const MOST_PICTURES = 30;

export class PictureDraftsInput {
  @ApiProperty({ format: 'uuid' }) @IsUUID() shopId!: string;
  @ApiProperty({ minLength: 2, maxLength: 100, description: 'What the drafts are called for now; numbered' })
  @Line(100, 2)
  name!: string;
  @ApiProperty({ type: [String], format: 'uuid', maxItems: MOST_PICTURES })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PICTURES)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  imageIds!: string[];
}

export class CopyInput {
  @ApiProperty({ minLength: 2, maxLength: 150 }) @Line(150, 2) name!: string;
}
