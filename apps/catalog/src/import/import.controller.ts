import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
  Req,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor, Scope } from '#platform/http/actor';
import { Paging } from '#platform/http/paging';
import { ApplyImport } from './apply-import.js';
import { DiscardImport } from './discard-import.js';
import { ImportRowsQuery, SettingsInput } from './import-input.js';
import { fieldList, FieldList, ImportPage, ImportRowPage, ImportView } from './import-view.js';
import { ImportQueries } from './import.queries.js';
import { readImportUpload } from './read-upload.js';
import { SetUpImport } from './set-up-import.js';
import { StartImport } from './start-import.js';
import { TakeBackImport } from './take-back-import.js';

const Id = () => Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

@ApiTags('merchant: import and export')
@ApiNotFoundResponse({ description: 'import.not_found, also for a file of somebody else' })
@Controller('api/merchant/imports')
@Allow('owner', 'staff')
export class ImportController {
  constructor(
    @Inject(ImportQueries) private readonly imports: ImportQueries,
    @Inject(StartImport) private readonly startImport: StartImport,
    @Inject(SetUpImport) private readonly setUp: SetUpImport,
    @Inject(ApplyImport) private readonly applyImport: ApplyImport,
    @Inject(TakeBackImport) private readonly takeBackImport: TakeBackImport,
    @Inject(DiscardImport) private readonly discardImport: DiscardImport,
  ) {}

  /** The files that were brought, newest first. */
  @Get()
  @ApiOkResponse({ type: ImportPage })
  list(@Scope() merchantIds: string[], @Query() paging: Paging): Promise<ImportPage> {
    return this.imports.list(merchantIds, paging);
  }

  /** What a column can mean. */
  @Get('fields')
  @ApiOkResponse({ type: FieldList })
  fields(): FieldList {
    return fieldList();
  }

  /**
   * Takes in a CSV, Excel or OpenDocument file of at most 25 MB and 100,000 rows. Nothing is written to any offer: what
   * would come of each row is said first.
   */
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file', 'shopId'],
      properties: { file: { type: 'string', format: 'binary' }, shopId: { type: 'string', format: 'uuid' } },
    },
  })
  @ApiCreatedResponse({ type: ImportView })
  @ApiUnprocessableEntityResponse({
    description:
      'import.missing, import.empty, import.unreadable, import.encrypted, import.too_large, import.too_many_rows, import.too_wide',
  })
  @ApiConflictResponse({ description: 'import.too_many' })
  async start(
    @CurrentActor() actor: Actor,
    @Scope() merchantIds: string[],
    @Req() request: FastifyRequest,
  ): Promise<ImportView> {
    const id = await this.startImport.start(actor, merchantIds, await readImportUpload(request));
    return this.imports.one(merchantIds, id);
  }

  @Get(':id')
  @ApiOkResponse({ type: ImportView })
  one(@Scope() merchantIds: string[], @Id() id: string): Promise<ImportView> {
    return this.imports.one(merchantIds, id);
  }

  /** Row by row: what stood there, what came of it and why. */
  @Get(':id/rows')
  @ApiOkResponse({ type: ImportRowPage })
  rows(@Scope() merchantIds: string[], @Id() id: string, @Query() query: ImportRowsQuery): Promise<ImportRowPage> {
    return this.imports.rows(merchantIds, id, query);
  }

  /** Corrects how the file is read and what its columns mean; it is checked again. */
  @Put(':id/settings')
  @ApiOkResponse({ type: ImportView })
  @ApiConflictResponse({ description: 'import.status, import.file_gone' })
  async settings(@Scope() merchantIds: string[], @Id() id: string, @Body() said: SettingsInput): Promise<ImportView> {
    await this.setUp.change(merchantIds, id, said);
    return this.imports.one(merchantIds, id);
  }

  /** Writes what was checked into the offers, in the background. */
  @Post(':id/application')
  @ApiCreatedResponse({ type: ImportView })
  @ApiConflictResponse({ description: 'import.status' })
  async apply(@Scope() merchantIds: string[], @Id() id: string): Promise<ImportView> {
    await this.imports.row(merchantIds, id);
    await this.applyImport.begin(id, false);
    return this.imports.one(merchantIds, id);
  }

  /** Tries the rows that were refused once more. */
  @Post(':id/retry')
  @ApiCreatedResponse({ type: ImportView })
  @ApiConflictResponse({ description: 'import.status' })
  async retry(@Scope() merchantIds: string[], @Id() id: string): Promise<ImportView> {
    await this.imports.row(merchantIds, id);
    await this.applyImport.begin(id, true);
    return this.imports.one(merchantIds, id);
  }

  /** Takes the whole import back, in the background. Offers that were changed since stay as they are. */
  @Post(':id/taking-back')
  @ApiCreatedResponse({ type: ImportView })
  @ApiConflictResponse({ description: 'import.status' })
  async takeBack(@Scope() merchantIds: string[], @Id() id: string): Promise<ImportView> {
    await this.imports.row(merchantIds, id);
    await this.takeBackImport.begin(id);
    return this.imports.one(merchantIds, id);
  }

  /** Gives up a file that was not applied. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: 'import.status' })
  discard(@Scope() merchantIds: string[], @Id() id: string): Promise<void> {
    return this.discardImport.discard(merchantIds, id);
  }
}
