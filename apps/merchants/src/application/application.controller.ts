import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
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
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor } from '#platform/http/actor';
import { OpenLink } from '../continuation/open-link.js';
import { SendLink } from '../continuation/send-link.js';
import { AddDocument } from '../document/add-document.js';
import { ChangeDocument } from '../document/change-document.js';
import { OpenDocument } from '../document/open-document.js';
import { readUpload } from '../document/read-upload.js';
import { RemoveDocument } from '../document/remove-document.js';
import { ChangeHelp } from '../help/change-help.js';
import { ApplicationChangeBody, DocumentChangeBody, HelpBody, LinkBody, UPLOAD } from './application.bodies.js';
import { ApplicationQueries } from './application.queries.js';
import { ApplicationsView, ApplicationView } from './application.view.js';
import { ChangeApplication } from './change-application.js';
import { CopyApplication } from './copy-application.js';
import { ownHand } from './hand.js';
import { StartApplication } from './start-application.js';
import { SubmitApplication } from './submit-application.js';
import { WithdrawApplication } from './withdraw-application.js';

const Id = (name = 'id') => Param(name, new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

class OpenedLinkView {
  @ApiProperty({ format: 'uuid' }) applicationId!: string;
}

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
    @Inject(WithdrawApplication) private readonly withdrawing: WithdrawApplication,
    @Inject(CopyApplication) private readonly copying: CopyApplication,
    @Inject(AddDocument) private readonly adding: AddDocument,
    @Inject(ChangeDocument) private readonly documentChange: ChangeDocument,
    @Inject(RemoveDocument) private readonly removing: RemoveDocument,
    @Inject(OpenDocument) private readonly documents: OpenDocument,
    @Inject(SendLink) private readonly links: SendLink,
    @Inject(OpenLink) private readonly opening: OpenLink,
    @Inject(ChangeHelp) private readonly help: ChangeHelp,
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
    return this.changing.change(ownHand(actor), id, change);
  }

  @Post(':id/documents')
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOAD)
  @ApiCreatedResponse({ type: ApplicationView })
  @ApiConflictResponse({ description: 'the same file is there already, or the application was handed in' })
  async add(@CurrentActor() actor: Actor, @Id() id: string, @Req() request: FastifyRequest): Promise<ApplicationView> {
    return this.adding.add(ownHand(actor), id, await readUpload(request));
  }

  @Get(':id/documents/:docId')
  @Header('cache-control', 'private, no-store')
  @ApiOkResponse({ description: 'the file, as a JPEG, PNG, WebP, HEIC or PDF' })
  document(@CurrentActor() actor: Actor, @Id() id: string, @Id('docId') docId: string): Promise<StreamableFile> {
    return this.documents.own(actor, id, docId);
  }

  @Patch(':id/documents/:docId')
  @ApiOkResponse({ type: ApplicationView })
  describe(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Id('docId') docId: string,
    @Body() change: DocumentChangeBody,
  ): Promise<ApplicationView> {
    return this.documentChange.change(ownHand(actor), id, docId, change);
  }

  @Delete(':id/documents/:docId')
  @ApiOkResponse({ type: ApplicationView })
  remove(@CurrentActor() actor: Actor, @Id() id: string, @Id('docId') docId: string): Promise<ApplicationView> {
    return this.removing.remove(ownHand(actor), id, docId);
  }

  @Post(':id/submission')
  @ApiCreatedResponse({ type: ApplicationView })
  @ApiConflictResponse({ description: 'handed in before: `current` is how it is now' })
  submit(@CurrentActor() actor: Actor, @Id() id: string): Promise<ApplicationView> {
    return this.submitting.submit(actor, id);
  }

  /** Takes it back, at any time before it is decided. */
  @Post(':id/withdrawal')
  @ApiCreatedResponse({ type: ApplicationView })
  @ApiConflictResponse({ description: 'decided already: `current` is how it is now' })
  withdraw(@CurrentActor() actor: Actor, @Id() id: string): Promise<ApplicationView> {
    return this.withdrawing.withdraw(actor, id);
  }

  /** A new application with the data and documents of one that was rejected or taken back. */
  @Post(':id/copy')
  @ApiCreatedResponse({ type: ApplicationView })
  copy(@CurrentActor() actor: Actor, @Id() id: string): Promise<ApplicationView> {
    return this.copying.copy(actor, id);
  }

  /** Sends the applicant a link to go on at another device. */
  @Post(':id/link')
  @ApiCreatedResponse({ type: ApplicationView })
  sendLink(@CurrentActor() actor: Actor, @Id() id: string): Promise<ApplicationView> {
    return this.links.send(actor, id);
  }

  @Put(':id/help')
  @ApiOkResponse({ type: ApplicationView })
  changeHelp(@CurrentActor() actor: Actor, @Id() id: string, @Body() { active }: HelpBody): Promise<ApplicationView> {
    return this.help.change(actor, id, active);
  }

  /** Opens a link from a letter. Whoever it was not written to learns nothing. */
  @Post('links/:id')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: OpenedLinkView })
  openLink(@CurrentActor() actor: Actor, @Id() id: string, @Body() { token }: LinkBody): Promise<OpenedLinkView> {
    return this.opening.open(actor, id, token);
  }
}
