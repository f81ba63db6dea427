import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  Inject,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Req,
  type StreamableFile,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsObject, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor } from '#platform/http/actor';
import { AddDocument } from '../document/add-document.js';
import { DOCUMENT_KINDS } from '../document/document.entity.js';
import { OpenDocument } from '../document/open-document.js';
import { readUpload } from '../document/read-upload.js';
import { RemoveDocument } from '../document/remove-document.js';
import { ApplicationQueries } from './application.queries.js';
import { ApplicationsView, ApplicationView } from './application.view.js';
import { ChangeApplication } from './change-application.js';
import { LegalForm } from './legal.form.js';
import { ShopForm } from './shop.form.js';
import { StartApplication } from './start-application.js';
import { SubmitApplication } from './submit-application.js';

const Id = (name = 'id') => Param(name, new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

class ApplicationChangeBody {
  @ApiProperty({ description: 'the version that was seen' })
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version!: number;

  @ApiProperty({ type: LegalForm, required: false })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => LegalForm)
  legal?: LegalForm;

  @ApiProperty({ type: ShopForm, required: false })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ShopForm)
  shop?: ShopForm;
}

const UPLOAD = {
  schema: {
    type: 'object',
    required: ['file', 'kind'],
    properties: { file: { type: 'string', format: 'binary' }, kind: { type: 'string', enum: [...DOCUMENT_KINDS] } },
  },
};

/** Everybody who is signed in may apply; each sees only applications of their own. */
@ApiTags('merchant: applications')
@Controller('api/merchant/applications')
@Allow()
export class ApplicationController {
  constructor(
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
    @Inject(StartApplication) private readonly beginning: StartApplication,
    @Inject(ChangeApplication) private readonly changing: ChangeApplication,
    @Inject(SubmitApplication) private readonly submitting: SubmitApplication,
    @Inject(AddDocument) private readonly adding: AddDocument,
    @Inject(RemoveDocument) private readonly removing: RemoveDocument,
    @Inject(OpenDocument) private readonly documents: OpenDocument,
  ) {}

  @Post()
  @ApiCreatedResponse({ type: ApplicationView })
  start(@CurrentActor() actor: Actor): Promise<ApplicationView> {
    return this.beginning.start(actor);
  }

  @Get()
  @ApiOkResponse({ type: ApplicationsView })
  async list(@CurrentActor() actor: Actor): Promise<ApplicationsView> {
    return { items: await this.applications.own(actor.personId) };
  }

  @Get(':id')
  @ApiOkResponse({ type: ApplicationView })
  one(@CurrentActor() actor: Actor, @Id() id: string): Promise<ApplicationView> {
    return this.applications.ownById(actor.personId, id);
  }

  /** Saves any fields of the form; what is not named stays. */
  @Patch(':id')
  @ApiOkResponse({ type: ApplicationView })
  @ApiConflictResponse({ description: 'changed elsewhere or handed in: `current` is how it is now' })
  change(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() change: ApplicationChangeBody,
  ): Promise<ApplicationView> {
    return this.changing.change(actor, id, change);
  }

  @Post(':id/documents')
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOAD)
  @ApiCreatedResponse({ type: ApplicationView })
  async add(@CurrentActor() actor: Actor, @Id() id: string, @Req() request: FastifyRequest): Promise<ApplicationView> {
    return this.adding.add(actor, id, await readUpload(request));
  }

  @Get(':id/documents/:docId')
  @Header('cache-control', 'private, no-store')
  @ApiOkResponse({ description: 'the file, as a JPEG, PNG, WebP, HEIC or PDF' })
  document(@CurrentActor() actor: Actor, @Id() id: string, @Id('docId') docId: string): Promise<StreamableFile> {
    return this.documents.own(actor, id, docId);
  }

  @Delete(':id/documents/:docId')
  @ApiOkResponse({ type: ApplicationView })
  remove(@CurrentActor() actor: Actor, @Id() id: string, @Id('docId') docId: string): Promise<ApplicationView> {
    return this.removing.remove(actor, id, docId);
  }

  @Post(':id/submission')
  @ApiCreatedResponse({ type: ApplicationView })
  @ApiConflictResponse({ description: 'handed in before: `current` is how it is now' })
  submit(@CurrentActor() actor: Actor, @Id() id: string): Promise<ApplicationView> {
    return this.submitting.submit(actor, id);
  }
}
