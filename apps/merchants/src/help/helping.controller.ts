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
  ApiForbiddenResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor } from '#platform/http/actor';
import {
  ApplicationChangeBody,
  DocumentChangeBody,
  OwnerBody,
  OwnerCorrectionBody,
  UPLOAD,
} from '../application/application.bodies.js';
import { ApplicationQueries } from '../application/application.queries.js';
import { ApplicationView } from '../application/application.view.js';
import { ChangeApplication } from '../application/change-application.js';
import { helpingHand } from '../application/hand.js';
import { AddDocument } from '../document/add-document.js';
import { ChangeDocument } from '../document/change-document.js';
import { OpenDocument } from '../document/open-document.js';
import { readUpload } from '../document/read-upload.js';
import { RemoveDocument } from '../document/remove-document.js';
import { HelpedApplicationsView } from './helping.view.js';
import { HelpingQueries } from './helping.queries.js';
import { InviteOwner } from './invite-owner.js';
import { StartHelping } from './start-helping.js';

const Id = (name = 'id') => Param(name, new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

/** People of the city fill in applications for owners. Each sees only those they help with, and only while they do. */
@ApiTags('city: helping')
@Controller('api/city/helping')
@Allow('helper')
@ApiForbiddenResponse({ description: 'the help has ended: the owner handed it in or wants none any more' })
export class HelpingController {
  constructor(
    @Inject(HelpingQueries) private readonly helping: HelpingQueries,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
    @Inject(StartHelping) private readonly beginning: StartHelping,
    @Inject(InviteOwner) private readonly inviting: InviteOwner,
    @Inject(ChangeApplication) private readonly changing: ChangeApplication,
    @Inject(AddDocument) private readonly adding: AddDocument,
    @Inject(ChangeDocument) private readonly documentChange: ChangeDocument,
    @Inject(RemoveDocument) private readonly removing: RemoveDocument,
    @Inject(OpenDocument) private readonly documents: OpenDocument,
  ) {}

  @Get()
  @ApiOkResponse({ type: HelpedApplicationsView })
  async list(@CurrentActor() actor: Actor): Promise<HelpedApplicationsView> {
    return { items: await this.helping.of(actor.personId) };
  }

  @Post()
  @ApiCreatedResponse({ type: ApplicationView })
  start(@CurrentActor() actor: Actor, @Body() owner: OwnerBody): Promise<ApplicationView> {
    return this.beginning.start(actor, owner);
  }

  @Get(':id')
  @ApiOkResponse({ type: ApplicationView })
  one(@CurrentActor() actor: Actor, @Id() id: string): Promise<ApplicationView> {
    return this.applications.by(helpingHand(actor), id);
  }

  @Patch(':id')
  @ApiOkResponse({ type: ApplicationView })
  @ApiConflictResponse({ description: 'changed elsewhere or handed in: `current` is how it is now' })
  change(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() change: ApplicationChangeBody,
  ): Promise<ApplicationView> {
    return this.changing.change(helpingHand(actor), id, change);
  }

  @Post(':id/documents')
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOAD)
  @ApiCreatedResponse({ type: ApplicationView })
  async add(@CurrentActor() actor: Actor, @Id() id: string, @Req() request: FastifyRequest): Promise<ApplicationView> {
    return this.adding.add(helpingHand(actor), id, await readUpload(request));
  }

  @Get(':id/documents/:docId')
  @Header('cache-control', 'private, no-store')
  @ApiOkResponse({ description: 'the file, as a JPEG, PNG, WebP, HEIC or PDF' })
  document(@CurrentActor() actor: Actor, @Id() id: string, @Id('docId') docId: string): Promise<StreamableFile> {
    return this.documents.asHelper(actor, id, docId);
  }

  @Patch(':id/documents/:docId')
  @ApiOkResponse({ type: ApplicationView })
  describe(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Id('docId') docId: string,
    @Body() change: DocumentChangeBody,
  ): Promise<ApplicationView> {
    return this.documentChange.change(helpingHand(actor), id, docId, change);
  }

  @Delete(':id/documents/:docId')
  @ApiOkResponse({ type: ApplicationView })
  remove(@CurrentActor() actor: Actor, @Id() id: string, @Id('docId') docId: string): Promise<ApplicationView> {
    return this.removing.remove(helpingHand(actor), id, docId);
  }

  /** Writes to the owner, who alone can confirm and hand in. */
  @Post(':id/invitation')
  @ApiCreatedResponse({ type: ApplicationView })
  invite(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() correction: OwnerCorrectionBody,
  ): Promise<ApplicationView> {
    return this.inviting.invite(actor, id, correction);
  }
}
