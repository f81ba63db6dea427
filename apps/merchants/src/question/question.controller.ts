import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsInt, IsString, Length, Max, Min } from 'class-validator';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor } from '#platform/http/actor';
import { AnswerQuestion } from './answer-question.js';
import { ChangeTemplate } from './change-template.js';
import { QuestionQueries } from './question.queries.js';
import { QuestionsView, TemplatesView } from './question.view.js';

const Id = (name = 'id') => Param(name, new ParseUUIDPipe({ errorHttpStatusCode: 404 }));
const trimmed = Transform(({ value }) => (typeof value === 'string' ? value.trim() : value));

class AnswerBody {
  @ApiProperty({ minLength: 2, maxLength: 4000 }) @trimmed @IsString() @Length(2, 4000) text!: string;
}

class TemplateBody {
  @ApiProperty({ minLength: 2, maxLength: 80 }) @trimmed @IsString() @Length(2, 80) name!: string;
  @ApiProperty({ minLength: 10, maxLength: 2000 }) @trimmed @IsString() @Length(10, 2000) text!: string;
  @ApiProperty() @IsBoolean() active!: boolean;
}

class TemplateChangeBody extends TemplateBody {
  @ApiProperty({ description: 'the version that was seen' }) @IsInt() @Min(1) @Max(1_000_000) version!: number;
}

/** What the city wants to know about an application, for the one who applies. */
@ApiTags('merchant: applications')
@Controller('api/merchant/applications/:id/questions')
@Allow()
export class AnswerController {
  constructor(
    @Inject(QuestionQueries) private readonly questions: QuestionQueries,
    @Inject(AnswerQuestion) private readonly answering: AnswerQuestion,
  ) {}

  @Get()
  @ApiOkResponse({ type: QuestionsView })
  async list(@CurrentActor() actor: Actor, @Id() id: string): Promise<QuestionsView> {
    return { items: await this.questions.own(actor.personId, id) };
  }

  @Post(':questionId/answer')
  @ApiCreatedResponse({ type: QuestionsView })
  @ApiConflictResponse({ description: 'answered before, or the application is decided' })
  async answer(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Id('questionId') questionId: string,
    @Body() { text }: AnswerBody,
  ): Promise<QuestionsView> {
    return { items: await this.answering.answer(actor, id, questionId, text) };
  }
}

/** The questions that are asked often. */
@ApiTags('city: checklist')
@Controller('api/city/question-templates')
@Allow('reviewer', 'lead_reviewer', 'administrator')
export class TemplateController {
  constructor(
    @Inject(QuestionQueries) private readonly questions: QuestionQueries,
    @Inject(ChangeTemplate) private readonly changing: ChangeTemplate,
  ) {}

  @Get()
  @ApiOkResponse({ type: TemplatesView })
  async list(): Promise<TemplatesView> {
    return { items: await this.questions.templates() };
  }

  @Post()
  @Allow('lead_reviewer', 'administrator')
  @ApiCreatedResponse({ type: TemplatesView })
  async add(@CurrentActor() actor: Actor, @Body() template: TemplateBody): Promise<TemplatesView> {
    return { items: await this.changing.add(actor, template) };
  }

  @Put(':id')
  @Allow('lead_reviewer', 'administrator')
  @ApiOkResponse({ type: TemplatesView })
  @ApiConflictResponse({ description: 'changed by somebody else: `current` is how it is now' })
  async change(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { version, ...template }: TemplateChangeBody,
  ): Promise<TemplatesView> {
    return { items: await this.changing.change(actor, id, version, template) };
  }
}
