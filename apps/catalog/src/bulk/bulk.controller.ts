import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor, Scope } from '#platform/http/actor';
import { ApplyBulk } from './apply-bulk.js';
import { BulkInput } from './bulk-input.js';
import { BulkQueries } from './bulk.queries.js';
import { BulkChange, BulkPreview } from './bulk-view.js';
import { PreviewBulk } from './preview-bulk.js';
import { UndoBulk } from './undo-bulk.js';

const Id = () => Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

@ApiTags('merchant: offers')
@ApiNotFoundResponse({ description: 'offer.not_found, bulk.not_found' })
@Controller('api/merchant/bulk-changes')
@Allow('owner', 'staff')
export class BulkController {
  constructor(
    @Inject(PreviewBulk) private readonly previewBulk: PreviewBulk,
    @Inject(ApplyBulk) private readonly applyBulk: ApplyBulk,
    @Inject(UndoBulk) private readonly undoBulk: UndoBulk,
    @Inject(BulkQueries) private readonly bulk: BulkQueries,
  ) {}

  /** What a change of many offers would do. Changes nothing. */
  @Post('preview')
  @ApiCreatedResponse({ type: BulkPreview })
  preview(
    @CurrentActor() actor: Actor,
    @Scope() merchantIds: string[],
    @Body() input: BulkInput,
  ): Promise<BulkPreview> {
    return this.previewBulk.preview(actor, merchantIds, input);
  }

  /** Changes many offers. Those that refuse are named, the others are changed. */
  @Post()
  @ApiCreatedResponse({ type: BulkChange })
  apply(@CurrentActor() actor: Actor, @Scope() merchantIds: string[], @Body() input: BulkInput): Promise<BulkChange> {
    return this.applyBulk.apply(actor, merchantIds, input);
  }

  @Get(':id')
  @ApiOkResponse({ type: BulkChange })
  one(@Scope() merchantIds: string[], @Id() id: string): Promise<BulkChange> {
    return this.bulk.one(merchantIds, id);
  }

  /** Takes it back for every offer that was not changed again. */
  @Post(':id/undo')
  @ApiCreatedResponse({ type: BulkChange })
  @ApiConflictResponse({ description: 'bulk.unfinished' })
  undo(@CurrentActor() actor: Actor, @Scope() merchantIds: string[], @Id() id: string): Promise<BulkChange> {
    return this.undoBulk.undo(actor, merchantIds, id);
  }
}
