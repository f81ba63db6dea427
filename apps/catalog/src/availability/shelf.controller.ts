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
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor, Scope } from '#platform/http/actor';
import { CheckShelf } from './check-shelf.js';
import { RemindShops } from './remind-shops.js';
import { GoneBody, ShelfCheckView, ShelfReminderBody, ShelfView } from './shelf-view.js';
import { ShelfQueries } from './shelf.queries.js';
import { UndoCheck } from './undo-check.js';

const Id = () => Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

export class ShelfQuery {
  @ApiProperty({ format: 'uuid' }) @IsUUID() shop!: string;
}

/** What a shop says about its shelf, with one tap each. */
@ApiTags('merchant: shelf')
@Allow('owner', 'staff')
@Controller('api/merchant')
export class ShelfController {
  constructor(
    @Inject(ShelfQueries) private readonly shelves: ShelfQueries,
    @Inject(CheckShelf) private readonly check: CheckShelf,
    @Inject(UndoCheck) private readonly undoCheck: UndoCheck,
    @Inject(RemindShops) private readonly reminders: RemindShops,
  ) {}

  /** What the shop should look at this week, most asked for first. */
  @Get('shelf')
  @ApiOkResponse({ type: ShelfView })
  shelf(@Scope() merchantIds: string[], @Query() query: ShelfQuery): Promise<ShelfView> {
    return this.shelves.shelf(merchantIds, query.shop);
  }

  /** Still there. */
  @Post('offers/:id/presence')
  @ApiCreatedResponse({ type: ShelfCheckView })
  there(@CurrentActor() actor: Actor, @Scope() merchantIds: string[], @Id() id: string): Promise<ShelfCheckView> {
    return this.check.there(actor, merchantIds, id);
  }

  /** Gone: nothing is left but what orders hold. */
  @Post('offers/:id/absence')
  @ApiCreatedResponse({ type: ShelfCheckView })
  gone(
    @CurrentActor() actor: Actor,
    @Scope() merchantIds: string[],
    @Id() id: string,
    @Body() body: GoneBody,
  ): Promise<ShelfCheckView> {
    return this.check.gone(actor, merchantIds, id, body.variantId ?? null);
  }

  /** Takes back what was said. */
  @Delete('shelf-checks/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  undo(@CurrentActor() actor: Actor, @Scope() merchantIds: string[], @Id() id: string): Promise<void> {
    return this.undoCheck.undo(actor, merchantIds, id);
  }

  /** Whether the shop wants to be reminded once a week. */
  @Put('shelf-reminder')
  @HttpCode(204)
  @ApiNoContentResponse()
  remind(@Scope() merchantIds: string[], @Body() body: ShelfReminderBody): Promise<void> {
    return this.reminders.want(merchantIds, body.shopId, body.wanted);
  }
}
