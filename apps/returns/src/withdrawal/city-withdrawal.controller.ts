import { Body, Controller, Get, HttpCode, Inject, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '#platform/http/actor';
import { Paging } from '#platform/http/paging';
import { AssignOrder } from './assign-order.js';
import { OrderAssigned } from './withdrawal.dto.js';
import { WithdrawalQueries } from './withdrawal.queries.js';
import { WithdrawalView, WithdrawalViews, withdrawalView } from './withdrawal.view.js';

@ApiTags('city')
@Allow('operator')
@Controller('api/city/withdrawals')
export class CityWithdrawalController {
  constructor(
    @Inject(WithdrawalQueries) private readonly queries: WithdrawalQueries,
    @Inject(AssignOrder) private readonly assignOrder: AssignOrder,
  ) {}

  /** Declarations that name no order we know, the oldest first. */
  @Get()
  @ApiOkResponse({ type: WithdrawalViews })
  list(@Query() ask: Paging): Promise<WithdrawalViews> {
    return this.queries.withoutOrder(ask);
  }

  @Post(':id/order')
  @HttpCode(200)
  @ApiOkResponse({ type: WithdrawalView })
  async assign(
    @Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 })) id: string,
    @Body() { number }: OrderAssigned,
  ): Promise<WithdrawalView> {
    await this.assignOrder.assign(id, number);
    const [row] = await this.queries.byIds([id]);
    return withdrawalView(row!);
  }
}
