import { Body, Controller, Get, Header, Inject, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor } from '#platform/http/actor';
import { ApplicationQueries } from '../application/application.queries.js';
import { ReviewedApplicationView } from '../application/application.view.js';
import { OpenDocument } from '../document/open-document.js';
import { DecideApplication } from './decide-application.js';
import { QueueQueries } from './queue.queries.js';
import { QueueView } from './queue.view.js';
import { RequestChanges } from './request-changes.js';
import { ChangeRequestBody, DecisionBody, Id, QueuePaging } from './review.bodies.js';
import { SendBack } from './send-back.js';

const OUTDATED = { description: 'no longer what was seen, or taken by somebody else: `current` is how it is now' };

@ApiTags('city: applications')
@Controller('api/city/applications')
@Allow('reviewer', 'lead_reviewer')
export class ReviewController {
  constructor(
    @Inject(QueueQueries) private readonly queue: QueueQueries,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
    @Inject(OpenDocument) private readonly documents: OpenDocument,
    @Inject(DecideApplication) private readonly decision: DecideApplication,
    @Inject(RequestChanges) private readonly changes: RequestChanges,
    @Inject(SendBack) private readonly back: SendBack,
  ) {}

  @Get()
  @ApiOkResponse({ type: QueueView })
  list(@CurrentActor() actor: Actor, @Query() ask: QueuePaging): Promise<QueueView> {
    return this.queue.queue(actor, ask);
  }

  @Get(':id')
  @ApiOkResponse({ type: ReviewedApplicationView })
  one(@Id() id: string): Promise<ReviewedApplicationView> {
    return this.applications.forReview(id);
  }

  /** The file itself. Every look is written into the application's history. */
  @Get(':id/documents/:docId')
  @Header('cache-control', 'private, no-store')
  @ApiOkResponse({ description: 'the file, as a JPEG, PNG, WebP, HEIC or PDF' })
  document(@CurrentActor() actor: Actor, @Id() id: string, @Id('docId') docId: string): Promise<StreamableFile> {
    return this.documents.asReviewer(actor, id, docId);
  }

  /** Yes. Where the city wants four eyes it then waits for a second person, who does the same. */
  @Post(':id/approval')
  @ApiCreatedResponse({ type: ReviewedApplicationView })
  @ApiConflictResponse({ description: `lines of the checklist are open, named in \`fields\`; ${OUTDATED.description}` })
  approve(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { reason, version }: DecisionBody,
  ): Promise<ReviewedApplicationView> {
    return this.decision.decide(actor, id, 'approved', reason, version);
  }

  @Post(':id/rejection')
  @ApiCreatedResponse({ type: ReviewedApplicationView })
  @ApiConflictResponse(OUTDATED)
  reject(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { reason, version }: DecisionBody,
  ): Promise<ReviewedApplicationView> {
    return this.decision.decide(actor, id, 'rejected', reason, version);
  }

  /** Back to the applicant, with what every line that is not in order is about. */
  @Post(':id/change-request')
  @ApiCreatedResponse({ type: ReviewedApplicationView })
  @ApiConflictResponse(OUTDATED)
  requestChanges(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { reason, version }: ChangeRequestBody,
  ): Promise<ReviewedApplicationView> {
    return this.changes.request(actor, id, reason, version);
  }

  /** The second person does not agree yet. */
  @Post(':id/objection')
  @ApiCreatedResponse({ type: ReviewedApplicationView })
  @ApiConflictResponse(OUTDATED)
  sendBack(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { reason, version }: DecisionBody,
  ): Promise<ReviewedApplicationView> {
    return this.back.send(actor, id, reason, version);
  }
}
