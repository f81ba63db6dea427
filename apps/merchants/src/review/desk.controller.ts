import { Body, Controller, Delete, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor } from '#platform/http/actor';
import { AskQuestion } from '../question/ask-question.js';
import { QuestionQueries } from '../question/question.queries.js';
import { ReadyQuestionsView } from '../question/question.view.js';
import { ClaimApplication } from './claim-application.js';
import { JudgeLine } from './judge-line.js';
import { ClaimBody, Id, JudgementBody, WordBody } from './review.bodies.js';
import { ReviewQueries } from './review.queries.js';
import { ReviewView } from './review.view.js';
import { WriteNote } from './write-note.js';

const OUTDATED = { description: 'no longer what was seen, or taken by somebody else: `current` is how it is now' };

/** What reviewers do with an application before they decide it. */
@ApiTags('city: applications')
@Controller('api/city/applications/:id')
@Allow('reviewer', 'lead_reviewer')
export class DeskController {
  constructor(
    @Inject(ReviewQueries) private readonly reviews: ReviewQueries,
    @Inject(ClaimApplication) private readonly claiming: ClaimApplication,
    @Inject(JudgeLine) private readonly judging: JudgeLine,
    @Inject(WriteNote) private readonly noting: WriteNote,
    @Inject(AskQuestion) private readonly asking: AskQuestion,
    @Inject(QuestionQueries) private readonly questions: QuestionQueries,
  ) {}

  @Get('review')
  @ApiOkResponse({ type: ReviewView })
  review(@CurrentActor() actor: Actor, @Id() id: string): Promise<ReviewView> {
    return this.reviews.of(actor, id);
  }

  @Post('claim')
  @ApiCreatedResponse({ type: ReviewView })
  @ApiConflictResponse(OUTDATED)
  claim(@CurrentActor() actor: Actor, @Id() id: string, @Body() { note }: ClaimBody): Promise<ReviewView> {
    return this.claiming.claim(actor, id, note);
  }

  @Delete('claim')
  @ApiOkResponse({ type: ReviewView })
  release(@CurrentActor() actor: Actor, @Id() id: string): Promise<ReviewView> {
    return this.claiming.release(actor, id);
  }

  @Put('lines/:key')
  @ApiOkResponse({ type: ReviewView })
  @ApiConflictResponse(OUTDATED)
  judge(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Param('key') key: string,
    @Body() judgement: JudgementBody,
  ): Promise<ReviewView> {
    return this.judging.judge(actor, id, key, judgement);
  }

  @Post('notes')
  @ApiCreatedResponse({ type: ReviewView })
  note(@CurrentActor() actor: Actor, @Id() id: string, @Body() { text }: WordBody): Promise<ReviewView> {
    return this.noting.write(actor, id, text);
  }

  /** The questions that are asked often, filled in for this application. */
  @Get('ready-questions')
  @ApiOkResponse({ type: ReadyQuestionsView })
  async ready(@Id() id: string): Promise<ReadyQuestionsView> {
    return { items: await this.questions.ready(id) };
  }

  @Post('questions')
  @ApiCreatedResponse({ type: ReviewView })
  @ApiConflictResponse(OUTDATED)
  ask(@CurrentActor() actor: Actor, @Id() id: string, @Body() { text }: WordBody): Promise<ReviewView> {
    return this.asking.ask(actor, id, text);
  }

  /** The answers that there are have been read. */
  @Post('questions/notice')
  @ApiCreatedResponse({ type: ReviewView })
  takeNotice(@CurrentActor() actor: Actor, @Id() id: string): Promise<ReviewView> {
    return this.asking.takeNotice(actor, id);
  }
}
