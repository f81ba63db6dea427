import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor, Scope } from '#platform/http/actor';
import { Paging } from '#platform/http/paging';
import { statusesOf } from '#platform/status/moves';
import { ChangeOffer } from './change-offer.js';
import { CopyOffer } from './copy-offer.js';
import { CopyInput, PictureDraftsInput } from './draft-input.js';
import { DraftFromPictures } from './draft-from-pictures.js';
import { CreateOffer } from './create-offer.js';
import { MerchantOffer, MerchantOfferCounts, MerchantOfferPage } from './merchant-offer-view.js';
import { MerchantOfferQueries } from './merchant-offer.queries.js';
import { OfferChange, OfferInput } from './offer-input.js';
import { OFFER_NEEDS, type OfferNeed } from './offer-needs.js';
import { OFFER_MOVES, type OfferStatus } from './offer-status.js';
import { PublishOffer } from './publish-offer.js';
import { WithdrawOffer } from './withdraw-offer.js';

const STATUSES = statusesOf(OFFER_MOVES);
const Id = () => Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

export class MerchantOfferListQuery extends Paging {
  @ApiPropertyOptional({ description: 'Part of the name, or an article number' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
  @ApiPropertyOptional({ enum: STATUSES })
  @IsOptional()
  @IsIn(STATUSES)
  status?: OfferStatus;
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  shop?: string;
  @ApiPropertyOptional({ description: 'Slug of a category, or of one that has others below it' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  category?: string;
  @ApiPropertyOptional({ enum: OFFER_NEEDS, description: 'What is to be done about it' })
  @IsOptional()
  @IsIn(OFFER_NEEDS)
  need?: OfferNeed;
}

@ApiTags('merchant: offers')
@ApiNotFoundResponse({ description: 'offer.not_found, also for an offer of somebody else' })
@Controller('api/merchant/offers')
@Allow('owner', 'staff')
export class MerchantOfferController {
  constructor(
    @Inject(MerchantOfferQueries) private readonly offers: MerchantOfferQueries,
    @Inject(CopyOffer) private readonly copyOffer: CopyOffer,
    @Inject(DraftFromPictures) private readonly draftFromPictures: DraftFromPictures,
    @Inject(CreateOffer) private readonly createOffer: CreateOffer,
    @Inject(ChangeOffer) private readonly changeOffer: ChangeOffer,
    @Inject(PublishOffer) private readonly publishOffer: PublishOffer,
    @Inject(WithdrawOffer) private readonly withdrawOffer: WithdrawOffer,
  ) {}

  /** The merchant's own offers, last changed first. */
  @Get()
  @ApiOkResponse({ type: MerchantOfferPage })
  list(@Scope() merchantIds: string[], @Query() query: MerchantOfferListQuery): Promise<MerchantOfferPage> {
    return this.offers.list(merchantIds, query);
  }

  @Get('counts')
  @ApiOkResponse({ type: MerchantOfferCounts })
  counts(@Scope() merchantIds: string[]): Promise<MerchantOfferCounts> {
    return this.offers.counts(merchantIds);
  }

  @Get(':id')
  @ApiOkResponse({ type: MerchantOffer })
  one(@Scope() merchantIds: string[], @Id() id: string): Promise<MerchantOffer> {
    return this.offers.one(merchantIds, id);
  }

  /** Adds an offer to a shop. */
  @Post()
  @ApiCreatedResponse({ type: MerchantOffer })
  create(
    @CurrentActor() actor: Actor,
    @Scope() merchantIds: string[],
    @Body() input: OfferInput,
  ): Promise<MerchantOffer> {
    return this.createOffer.create(actor, merchantIds, input);
  }

  /** Changes an offer. What is left out stays; `variants` is the whole list. */
  @Patch(':id')
  @ApiOkResponse({ type: MerchantOffer })
  @ApiConflictResponse({ description: 'offer.changed with the current offer, offer.pieces_held, offer.status' })
  change(
    @CurrentActor() actor: Actor,
    @Scope() merchantIds: string[],
    @Id() id: string,
    @Body() change: OfferChange,
  ): Promise<MerchantOffer> {
    return this.changeOffer.change(actor, merchantIds, id, change);
  }

  /** Makes a draft of every picture. */
  @Post('drafts')
  @ApiCreatedResponse({ type: [MerchantOffer] })
  draft(
    @CurrentActor() actor: Actor,
    @Scope() merchantIds: string[],
    @Body() input: PictureDraftsInput,
  ): Promise<MerchantOffer[]> {
    return this.draftFromPictures.draft(actor, merchantIds, input);
  }

  /** Makes a draft that says the same. */
  @Post(':id/copies')
  @ApiCreatedResponse({ type: MerchantOffer })
  copy(@Scope() merchantIds: string[], @Id() id: string, @Body() { name }: CopyInput): Promise<MerchantOffer> {
    return this.copyOffer.copy(merchantIds, id, name);
  }

  /** Shows an offer to shoppers. */
  @Post(':id/publication')
  @ApiCreatedResponse({ type: MerchantOffer })
  publish(@Scope() merchantIds: string[], @Id() id: string): Promise<MerchantOffer> {
    return this.publishOffer.publish(merchantIds, id);
  }

  /** Takes an offer down. */
  @Post(':id/withdrawal')
  @ApiCreatedResponse({ type: MerchantOffer })
  withdraw(@Scope() merchantIds: string[], @Id() id: string): Promise<MerchantOffer> {
    return this.withdrawOffer.withdraw(merchantIds, id);
  }
}
