import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsString, IsUUID, Length } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor } from '#platform/http/actor';
import { readUpload } from '../document/read-upload.js';
import { AddAppealDocument } from './add-appeal-document.js';
import { AppealQueries } from './appeal.queries.js';
import { AppealView, OwnAppealsView } from './appeal.view.js';
import { FileAppeal } from './file-appeal.js';

const Id = (name = 'id') => Param(name, new ParseUUIDPipe({ errorHttpStatusCode: 404 }));
const SUBJECTS = ['application', 'suspension'] as const;

class AppealBody {
  @ApiProperty({ enum: SUBJECTS }) @IsIn(SUBJECTS) subject!: (typeof SUBJECTS)[number];
  @ApiProperty({ format: 'uuid' }) @IsUUID() subjectId!: string;

  /** What is wrong about the decision. */
  @ApiProperty({ minLength: 20, maxLength: 8000 })
  @Transform(({ value }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @Length(20, 8000)
  text!: string;
}

/** Complaints about decisions of the city: for applicants about theirs, for owners about what hits their merchant. */
@ApiTags('merchant: appeals')
@Controller('api/merchant/appeals')
@Allow()
export class AppealController {
  constructor(
    @Inject(AppealQueries) private readonly appeals: AppealQueries,
    @Inject(FileAppeal) private readonly filing: FileAppeal,
    @Inject(AddAppealDocument) private readonly adding: AddAppealDocument,
  ) {}

  @Get()
  @ApiOkResponse({ type: OwnAppealsView })
  own(@CurrentActor() actor: Actor): Promise<OwnAppealsView> {
    return this.appeals.ofPerson(actor);
  }

  @Post()
  @ApiCreatedResponse({ type: AppealView })
  @ApiConflictResponse({ description: 'appeal.too_late, appeal.filed with the `current` one' })
  file(@CurrentActor() actor: Actor, @Body() body: AppealBody): Promise<AppealView> {
    return this.filing.file(actor, body.subject, body.subjectId, body.text);
  }

  @Post(':id/document')
  @ApiConsumes('multipart/form-data')
  @ApiCreatedResponse({ type: AppealView })
  async add(@CurrentActor() actor: Actor, @Id() id: string, @Req() request: FastifyRequest): Promise<AppealView> {
    return this.adding.add(actor, id, await readUpload(request));
  }
}
