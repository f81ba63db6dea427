import { Body, Controller, Delete, Get, Inject, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor, Scope } from '#platform/http/actor';
import { MerchantOffer } from '../offer/merchant-offer-view.js';
import { OfferChange } from '../offer/offer-input.js';
import { DropChange } from './drop-change.js';
import { KeepChange } from './keep-change.js';
import { PublishChange } from './publish-change.js';
import { UnpublishedQueries } from './unpublished.queries.js';
import { UnpublishedChange } from './unpublished-view.js';

const Id = () => Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

@ApiTags('merchant: offers')
@ApiNotFoundResponse({ description: 'offer.not_found, offer.nothing_unpublished' })
@Controller('api/merchant/offers/:id/unpublished')
@Allow('owner', 'staff')
export class UnpublishedController {
  constructor(
    @Inject(UnpublishedQueries) private readonly unpublished: UnpublishedQueries,
    @Inject(KeepChange) private readonly keepChange: KeepChange,
    @Inject(PublishChange) private readonly publishChange: PublishChange,
    @Inject(DropChange) private readonly dropChange: DropChange,
  ) {}

  @Get()
  @ApiOkResponse({ type: UnpublishedChange })
  one(@Scope() merchantIds: string[], @Id() id: string): Promise<UnpublishedChange> {
    return this.unpublished.one(merchantIds, id);
  }

  /** Keeps a change aside. Shoppers go on seeing the offer as it is. */
  @Put()
  @ApiOkResponse({ type: UnpublishedChange })
  @ApiConflictResponse({ description: 'offer.changed with the current offer' })
  keep(
    @CurrentActor() actor: Actor,
    @Scope() merchantIds: string[],
    @Id() id: string,
    @Body() change: OfferChange,
  ): Promise<UnpublishedChange> {
    return this.keepChange.keep(actor, merchantIds, id, change);
  }

  /** Makes the offer what was kept aside. */
  @Post('publication')
  @ApiCreatedResponse({ type: MerchantOffer })
  @ApiConflictResponse({ description: 'offer.changed with the current offer, and whatever refuses a change' })
  publish(@CurrentActor() actor: Actor, @Scope() merchantIds: string[], @Id() id: string): Promise<MerchantOffer> {
    return this.publishChange.publish(actor, merchantIds, id);
  }

  /** Forgets it. */
  @Delete()
  @ApiOkResponse({ type: MerchantOffer })
  drop(@Scope() merchantIds: string[], @Id() id: string): Promise<MerchantOffer> {
    return this.dropChange.drop(merchantIds, id);
  }
}
