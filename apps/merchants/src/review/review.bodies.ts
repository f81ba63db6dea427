import { Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Paging } from '#platform/http/paging';
import { IN_QUEUE, QUEUE_FILTERS, type QueueFilter, type QueueStatus } from './queue.view.js';
import { LINE_STATES, type LineState } from './review-line.entity.js';

export const Id = (name = 'id') => Param(name, new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

const trimmed = Transform(({ value }) => (typeof value === 'string' ? value.trim() : value));
const MOST_VERSIONS = 2_147_483_647;

export class QueuePaging extends Paging {
  @ApiProperty({ enum: IN_QUEUE, required: false, default: 'submitted' })
  @IsOptional()
  @IsIn(IN_QUEUE)
  status: QueueStatus = 'submitted';
  @ApiProperty({ enum: QUEUE_FILTERS, required: false, default: 'all' })
  @IsOptional()
  @IsIn(QUEUE_FILTERS)
  filter: QueueFilter = 'all';
  @ApiProperty({ enum: ['due', 'risk'], required: false, default: 'due' })
  @IsOptional()
  @IsIn(['due', 'risk'])
  sort: 'due' | 'risk' = 'due';
  @ApiProperty({ required: false, maxLength: 80, description: 'part of the name of the shop or the merchant' })
  @IsOptional()
  @trimmed
  @IsString()
  @MaxLength(80)
  search?: string;
}

class Seen {
  @ApiProperty({ required: false, description: 'the version of the application that was seen' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_VERSIONS)
  version?: number;
}

export class DecisionBody extends Seen {
  /** In words that the applicant will read. */
  @ApiProperty({ minLength: 10, maxLength: 4000 })
  @trimmed
  @IsString()
  @Length(10, 4000)
  reason!: string;
}

export class ChangeRequestBody extends Seen {
  @ApiProperty({ required: false, maxLength: 4000, description: 'goes before the reasons of the lines' })
  @IsOptional()
  @trimmed
  @IsString()
  @MaxLength(4000)
  reason: string = '';
}

export class ClaimBody {
  @ApiProperty({ required: false, maxLength: 500, description: 'needed to take it over from somebody else' })
  @IsOptional()
  @trimmed
  @IsString()
  @MaxLength(500)
  note: string = '';
}

export class WordBody {
  @ApiProperty({ minLength: 2, maxLength: 4000 }) @trimmed @IsString() @Length(2, 4000) text!: string;
}

export class JudgementBody {
  @ApiProperty({ enum: LINE_STATES }) @IsIn(LINE_STATES) state!: LineState;
  @ApiProperty({ required: false, maxLength: 2000, description: 'the applicant reads it' })
  @IsOptional()
  @trimmed
  @IsString()
  @MaxLength(2000)
  reason: string = '';
  @ApiProperty({ required: false, nullable: true, format: 'uuid', type: String, description: 'what convinced' })
  @IsOptional()
  @IsUUID()
  documentId: string | null = null;
  @ApiProperty({ required: false, nullable: true, type: String, format: 'date' })
  @IsOptional()
  @Matches(/^\d{4}-\d\d-\d\d$/)
  @IsISO8601({ strict: true })
  validUntil: string | null = null;
  @ApiProperty({ required: false, description: 'the version of the line that was seen, 0 when open' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_VERSIONS)
  version?: number;
}
