import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDate,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  ValidateIf,
} from 'class-validator';
import { EXCEPTIONS, SUSPENSION_KINDS, type NoticeException, type SuspensionKind } from './notice-period.js';

export const ORIGINS = ['notice', 'own_initiative', 'order'] as const;
export const GROUNDS = ['law', 'terms'] as const;

const Trimmed = () => Transform(({ value }) => (typeof value === 'string' ? value.trim() : value));

/**
 * The statement of reasons: every field that Art. 17 (3) Regulation (EU) 2022/2065 and Art. 4 Regulation (EU)
 * 2019/1150 name. Without all of them nobody is suspended. The remedies are the same for everybody and stand in every
 * letter.
 */
export class Statement {
  /** Where it holds. */
  @ApiProperty({ minLength: 2, maxLength: 200 }) @Trimmed() @IsString() @Length(2, 200) territory!: string;

  /** What happened. */
  @ApiProperty({ minLength: 30, maxLength: 8000 }) @Trimmed() @IsString() @Length(30, 8000) facts!: string;

  @ApiProperty({ enum: ORIGINS }) @IsIn(ORIGINS) origin!: (typeof ORIGINS)[number];

  /** Which notice or order. */
  @ApiProperty({ type: String, required: false, maxLength: 500 })
  @ValidateIf((body: Statement) => body.origin !== 'own_initiative')
  @Trimmed()
  @IsString()
  @Length(3, 500)
  originReference?: string;

  /** Whether something automatic found it. */
  @ApiProperty() @IsBoolean() automatedDetection!: boolean;

  /** Whether something automatic decided it. */
  @ApiProperty() @IsBoolean() automatedDecision!: boolean;

  @ApiProperty({ enum: GROUNDS }) @IsIn(GROUNDS) ground!: (typeof GROUNDS)[number];

  /** The paragraph of the law or of the terms. */
  @ApiProperty({ minLength: 3, maxLength: 500 }) @Trimmed() @IsString() @Length(3, 500) groundReference!: string;

  /** Why it applies here. */
  @ApiProperty({ minLength: 20, maxLength: 4000 })
  @Trimmed()
  @IsString()
  @Length(20, 4000)
  groundExplanation!: string;

  /** What has to happen so that it ends; needed when no end is set. */
  @ApiProperty({ type: String, required: false, maxLength: 2000 })
  @ValidateIf((body: SuspensionBody) => body.kind === 'suspension' && !body.until)
  @Trimmed()
  @IsString()
  @Length(10, 2000)
  endsWhen?: string;

  /** Why it may take effect without a notice period. */
  @ApiProperty({ enum: EXCEPTIONS, required: false }) @IsOptional() @IsIn(EXCEPTIONS) exception?: NoticeException;

  @ApiProperty({ type: String, required: false, maxLength: 2000 })
  @ValidateIf((body: Statement) => body.exception !== undefined)
  @Trimmed()
  @IsString()
  @Length(10, 2000)
  exceptionReason?: string;

  /** What shoppers read whose orders are declined. */
  @ApiProperty({ type: String, required: false, maxLength: 300 })
  @ValidateIf((body: SuspensionBody) => body.cancelOpen)
  @Trimmed()
  @IsString()
  @Length(10, 300)
  shopperReason?: string;
}

export class SuspensionBody extends Statement {
  @ApiProperty({ enum: SUSPENSION_KINDS }) @IsIn(SUSPENSION_KINDS) kind!: SuspensionKind;

  /** Only these shops; all of the merchant when left out. A termination is always of all. */
  @ApiProperty({ type: [String], required: false })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID('all', { each: true })
  shopIds?: string[];

  /** When it shall take effect, if later than the notice period demands. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  @IsOptional()
  @Type(() => Date)
  @IsDate()
  takesEffectAt?: Date;

  /** When it ends by itself. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  @IsOptional()
  @Type(() => Date)
  @IsDate()
  until?: Date;

  /** Decline the orders that nobody has answered when it takes effect. */
  @ApiProperty() @IsBoolean() cancelOpen!: boolean;

  /** Hold back payouts while it lasts. */
  @ApiProperty() @IsBoolean() holdPayouts!: boolean;
}

export class ReasonBody {
  /** In words that the merchant will read. */
  @ApiProperty({ minLength: 10, maxLength: 4000 })
  @Trimmed()
  @IsString()
  @Length(10, 4000)
  reason!: string;
}

/** The statement as it is kept, without what stands in columns of its own. */
export function statementOf(body: SuspensionBody): Statement {
  const columns = new Set(['kind', 'shopIds', 'takesEffectAt', 'until', 'cancelOpen', 'holdPayouts']);
  return Object.fromEntries(Object.entries(body).filter(([name]) => !columns.has(name))) as unknown as Statement;
}
