import { Body, Controller, Get, HttpCode, Inject, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contracts/actor';
import { OrdersPort } from '#contracts/ports';
import { Allow, CurrentActor, Scope } from '#platform/http/actor';
import { sentLater, unknownContract } from '../returns.errors.js';
import { DecideWithdrawal, type Decision } from './decide-withdrawal.js';
import { DeclareWithdrawal } from './declare-withdrawal.js';
import { RecordedWithdrawal, WithdrawalDecision, WithdrawalsAsked } from './withdrawal.dto.js';
import { WithdrawalQueries } from './withdrawal.queries.js';
import { WithdrawalView, WithdrawalViews, withdrawalView } from './withdrawal.view.js';

@ApiTags('merchant')
@Allow('owner', 'staff')
@Controller('api/merchant/withdrawals')
export class MerchantWithdrawalController {
  constructor(
    @Inject(WithdrawalQueries) private readonly queries: WithdrawalQueries,
    @Inject(DeclareWithdrawal) private readonly declareWithdrawal: DeclareWithdrawal,
    @Inject(DecideWithdrawal) private readonly decideWithdrawal: DecideWithdrawal,
    @Inject(OrdersPort) private readonly orders: OrdersPort,
  ) {}

  @Get()
  @ApiOkResponse({ type: WithdrawalViews })
  list(@Scope() merchantIds: string[], @Query() ask: WithdrawalsAsked): Promise<WithdrawalViews> {
    return this.queries.forMerchants(merchantIds, ask);
  }

  /** Records a declaration that came by e-mail, telephone, letter or in the shop. It must name one of its orders. */
  @Post()
  @ApiCreatedResponse({ type: WithdrawalView })
  async record(
    @Scope() merchantIds: string[],
    @CurrentActor() actor: Actor,
    @Body() body: RecordedWithdrawal,
  ): Promise<WithdrawalView> {
    const receivedAt = new Date(body.sentAt);
    if (receivedAt > new Date()) throw sentLater();
    const known = await this.orders.ordersByNumber({ number: body.contract });
    const order = known.find(({ merchantId }) => merchantIds.includes(merchantId));
    if (!order) throw unknownContract();
    const { name, email, contract, channel } = body;
    const asked = { name, email, contract, channel, part: body.part || null, reason: body.reason || null };
    const more = { lines: null, locale: 'de', recordedBy: actor.personId, receivedAt };
    const [id] = await this.declareWithdrawal.declare({ ...asked, ...more }, order);
    return this.view(id!);
  }

  @Post(':id/decision')
  @HttpCode(200)
  @ApiOkResponse({ type: WithdrawalView })
  async decide(
    @Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 })) id: string,
    @Scope() merchantIds: string[],
    @CurrentActor() actor: Actor,
    @Body() body: WithdrawalDecision,
  ): Promise<WithdrawalView> {
    const decision: Decision =
      body.outcome === 'accepted'
        ? { outcome: 'accepted' }
        : { outcome: 'rejected', reason: body.reason!, text: body.text! };
    await this.decideWithdrawal.decide(id, merchantIds, actor.personId, decision);
    return this.view(id);
  }

  private async view(id: string): Promise<WithdrawalView> {
    const [row] = await this.queries.byIds([id]);
    return withdrawalView(row!);
  }
}
