import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type { Actor } from '#contracts/actor';
import { Allow, CurrentActor, Scope } from '#platform/http/actor';
import { Paging } from '#platform/http/paging';
import { statusesOf } from '#platform/status/moves';
import { AnswerOrder } from './answer-order.js';
import { MerchantOrderDetail, MerchantOrderPage } from './merchant-order-view.js';
import { MerchantOrderQueries } from './merchant-order.queries.js';
import { ORDER_MOVES, type OrderStatus } from './order-status.js';
import { PrepareOrder } from './prepare-order.js';

/** Unpaid orders are nobody's business yet. */
const VISIBLE = statusesOf(ORDER_MOVES).filter((status) => !['placed', 'expired'].includes(status));

export class MerchantOrderQuery extends Paging {
  @IsOptional() @IsIn(VISIBLE) status?: OrderStatus;
  @IsOptional() @IsUUID() shop?: string;
}

export class RefusalBody {
  /** Told to the shopper. */
  @ApiProperty({ minLength: 3, maxLength: 500 })
  @IsString()
  @Matches(/\S/)
  @MinLength(3)
  @MaxLength(500)
  reason!: string;
}

export class HandoverBody {
  /** What the shopper shows at the counter; spaces do not matter. */
  @ApiProperty({ example: '482913' }) @IsString() @Matches(/^[0-9 ]{4,12}$/) code!: string;
}

class WeightBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() lineId!: string;
  @ApiProperty({ minimum: 1, maximum: 1_000_000, description: 'Of all pieces of the line together' })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  grams!: number;
}

export class ReadinessBody {
  @ApiPropertyOptional({ type: [WeightBody], description: 'Needed for every line that is sold by weight' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => WeightBody)
  weights?: WeightBody[];
}

const Id = () => Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

@ApiTags('merchant')
@Allow('owner', 'staff')
@Controller('api/merchant/orders')
export class MerchantOrderController {
  constructor(
    @Inject(MerchantOrderQueries) private readonly orders: MerchantOrderQueries,
    @Inject(AnswerOrder) private readonly answerOrder: AnswerOrder,
    @Inject(PrepareOrder) private readonly prepareOrder: PrepareOrder,
  ) {}

  /** Orders of the asker's shops, newest first. */
  @Get()
  @ApiOkResponse({ type: MerchantOrderPage })
  list(@Scope() merchantIds: string[], @Query() query: MerchantOrderQuery): Promise<MerchantOrderPage> {
    const { cursor, limit, shop } = query;
    return this.orders.list({
      merchantIds,
      statuses: query.status ? [query.status] : VISIBLE,
      shopId: shop,
      cursor,
      limit,
    });
  }

  @Get(':id')
  @ApiOkResponse({ type: MerchantOrderDetail })
  get(@Id() id: string, @Scope() merchantIds: string[]): Promise<MerchantOrderDetail> {
    return this.orders.detail(id, merchantIds);
  }

  /** "We have it." */
  @Post(':id/acceptance')
  @ApiCreatedResponse({ type: MerchantOrderDetail })
  async accept(
    @Id() id: string,
    @Scope() merchantIds: string[],
    @CurrentActor() actor: Actor,
  ): Promise<MerchantOrderDetail> {
    await this.answerOrder.answer({ orderId: id, answer: 'accepted', merchantIds, personId: actor.personId });
    return this.orders.detail(id, merchantIds);
  }

  /** "We do not have it", with the reason that the shopper reads. */
  @Post(':id/refusal')
  @ApiCreatedResponse({ type: MerchantOrderDetail })
  async refuse(
    @Id() id: string,
    @Scope() merchantIds: string[],
    @CurrentActor() actor: Actor,
    @Body() body: RefusalBody,
  ): Promise<MerchantOrderDetail> {
    const { personId } = actor;
    await this.answerOrder.answer({
      orderId: id,
      answer: 'refused',
      merchantIds,
      personId,
      reason: body.reason.trim(),
    });
    return this.orders.detail(id, merchantIds);
  }

  /** Packed, with the weight of what is sold by weight; the shopper is told and gets a code. */
  @Post(':id/readiness')
  @ApiCreatedResponse({ type: MerchantOrderDetail })
  async ready(
    @Id() id: string,
    @Scope() merchantIds: string[],
    @CurrentActor() actor: Actor,
    @Body() body?: ReadinessBody,
  ): Promise<MerchantOrderDetail> {
    await this.prepareOrder.ready(id, merchantIds, actor.personId, body?.weights);
    return this.orders.detail(id, merchantIds);
  }

  /** Handed to whoever shows the code. */
  @Post(':id/handover')
  @ApiCreatedResponse({ type: MerchantOrderDetail })
  async handOver(
    @Id() id: string,
    @Scope() merchantIds: string[],
    @CurrentActor() actor: Actor,
    @Body() body: HandoverBody,
  ): Promise<MerchantOrderDetail> {
    await this.prepareOrder.handOver(id, merchantIds, body.code.replaceAll(' ', ''), actor.personId);
    return this.orders.detail(id, merchantIds);
  }
}
