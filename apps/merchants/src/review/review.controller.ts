import { Body, Controller, Get, Header, Inject, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import type { StreamableFile } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor } from '#platform/http/actor';
import { Paging } from '#platform/http/paging';
import { ApplicationQueries } from '../application/application.queries.js';
import { QueueView, ReviewedApplicationView } from '../application/application.view.js';
import { OpenDocument } from '../document/open-document.js';
import { DecideApplication } from './decide-application.js';
import { QueueQueries, type QueueStatus } from './queue.queries.js';

const IN_QUEUE = ['submitted', 'approved', 'rejected'] as const;
const Id = (name = 'id') => Param(name, new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

class QueuePaging extends Paging {
  @ApiProperty({ enum: IN_QUEUE, required: false, default: 'submitted' })
  @IsOptional()
  @IsIn(IN_QUEUE)
  status: QueueStatus = 'submitted';
}

class DecisionBody {
  /** In words that the applicant will read. */
  @ApiProperty({ minLength: 10, maxLength: 4000 })
  @Transform(({ value }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @Length(10, 4000)
  reason!: string;
}

@ApiTags('city: applications')
@Controller('api/city/applications')
@Allow('reviewer')
export class ReviewController {
  constructor(
    @Inject(QueueQueries) private readonly queue: QueueQueries,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
    @Inject(OpenDocument) private readonly documents: OpenDocument,
    @Inject(DecideApplication) private readonly decision: DecideApplication,
  ) {}

  @Get()
  @ApiOkResponse({ type: QueueView })
  list(@Query() ask: QueuePaging): Promise<QueueView> {
    return this.queue.queue(ask);
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

  @Post(':id/approval')
  @ApiCreatedResponse({ type: ReviewedApplicationView })
  @ApiConflictResponse({ description: 'decided before: `current` says how' })
  approve(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() decision: DecisionBody,
  ): Promise<ReviewedApplicationView> {
    return this.decision.decide(actor, id, 'approved', decision.reason);
  }

  @Post(':id/rejection')
  @ApiCreatedResponse({ type: ReviewedApplicationView })
  @ApiConflictResponse({ description: 'decided before: `current` says how' })
  reject(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() decision: DecisionBody,
  ): Promise<ReviewedApplicationView> {
    return this.decision.decide(actor, id, 'rejected', decision.reason);
  }
}
