import { Body, Controller, Get, Inject, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor } from '#platform/http/actor';
import { LEGAL_FORMS } from '../application/legal.form.js';
import { ChangeChecklist } from './change-checklist.js';
import { ChecklistItemBody } from './checklist-item.body.js';
import { ChecklistQueries } from './checklist.queries.js';
import { ChecklistVersionsView, ChecklistView, WhoShowsWhatView } from './checklist.view.js';
import { whoShowsWhat } from './who-shows-what.js';

class ChecklistBody {
  @ApiProperty({ description: 'the version that was seen' }) @IsInt() @Min(1) @Max(1_000_000) version!: number;
  @ApiProperty({ type: [ChecklistItemBody] })
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => ChecklistItemBody)
  items!: ChecklistItemBody[];
  @ApiProperty({ minLength: 3, maxLength: 300, description: 'why it is changed' })
  @Transform(({ value }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @Length(3, 300)
  note!: string;
}

class SomebodyLike {
  @ApiProperty({ enum: LEGAL_FORMS, required: false }) @IsOptional() @IsIn(LEGAL_FORMS) legalForm?: string;
  @ApiProperty({ type: [String], required: false })
  @IsOptional()
  @Transform(({ value }) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value))
  @IsArray()
  @ArrayMaxSize(30)
  @Matches(/^[a-z_]{2,40}$/, { each: true })
  sells?: string[];
  @ApiProperty({ type: Boolean, required: false })
  @IsOptional()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  smallBusiness?: boolean;
}

/** What the city looks at. An administrator sets it up, reviewers work by it. */
@ApiTags('city: checklist')
@Controller('api/city/checklist')
@Allow('administrator')
export class ChecklistController {
  constructor(
    @Inject(ChecklistQueries) private readonly checklists: ChecklistQueries,
    @Inject(ChangeChecklist) private readonly changing: ChangeChecklist,
  ) {}

  @Get()
  @Allow('administrator', 'reviewer', 'lead_reviewer')
  @ApiOkResponse({ type: ChecklistView })
  current(): Promise<ChecklistView> {
    return this.checklists.list();
  }

  @Get('versions')
  @Allow('administrator', 'reviewer', 'lead_reviewer')
  @ApiOkResponse({ type: ChecklistVersionsView })
  async versions(): Promise<ChecklistVersionsView> {
    return { items: await this.checklists.versions() };
  }

  @Get('versions/:version')
  @Allow('administrator', 'reviewer', 'lead_reviewer')
  @ApiOkResponse({ type: ChecklistView })
  version(@Param('version', new ParseIntPipe({ errorHttpStatusCode: 404 })) version: number): Promise<ChecklistView> {
    return this.checklists.list(version);
  }

  /** Which lines somebody like this is looked at by. */
  @Get('preview')
  @ApiOkResponse({ type: WhoShowsWhatView })
  async preview(@Query() somebody: SomebodyLike): Promise<WhoShowsWhatView> {
    return whoShowsWhat(await this.checklists.list(), somebody);
  }

  @Post('versions')
  @ApiCreatedResponse({ type: ChecklistView })
  @ApiConflictResponse({ description: 'changed by somebody else: `current` is how it is now' })
  change(@CurrentActor() actor: Actor, @Body() body: ChecklistBody): Promise<ChecklistView> {
    return this.changing.change(actor, body);
  }
}
