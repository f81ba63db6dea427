import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { OrdersPort } from '#contracts/ports';
import { DeclareWithdrawal } from './declare-withdrawal.js';
import type { KnownOrder } from './known-order.js';
import { WithdrawalDeclaration } from './withdrawal.dto.js';
import { WithdrawalQueries } from './withdrawal.queries.js';
import { WithdrawalReceipts, withdrawalReceipt } from './withdrawal.view.js';

@ApiTags('store')
@Controller('api/store/withdrawals')
export class WithdrawalController {
  constructor(
    @Inject(DeclareWithdrawal) private readonly declareWithdrawal: DeclareWithdrawal,
    @Inject(WithdrawalQueries) private readonly queries: WithdrawalQueries,
    @Inject(OrdersPort) private readonly orders: OrdersPort,
  ) {}

  /** Withdraws from a contract (§ 356a BGB). Anybody may; nobody has to sign in, and nothing is refused here. */
  @Post()
  @ApiCreatedResponse({ type: WithdrawalReceipts })
  async declare(@Body() body: WithdrawalDeclaration): Promise<WithdrawalReceipts> {
    const receivedAt = new Date();
    const order = await this.opened(body);
    const ids = await this.declareWithdrawal.declare(
      {
        name: body.name,
        email: body.email,
        contract: body.contract,
        lines: body.lines ?? null,
        part: body.part || null,
        reason: body.reason || null,
        locale: body.locale ?? 'de',
        channel: 'form',
        recordedBy: null,
        receivedAt,
      },
      order,
    );
    return { items: (await this.queries.byIds(ids)).map(withdrawalReceipt) };
  }

  /** The order that the shopper has open. A wrong token is refused: the form then goes without it. */
  private async opened({ checkoutId, token, orderId }: WithdrawalDeclaration): Promise<KnownOrder | null> {
    if (!checkoutId || !token || !orderId) return null;
    await this.orders.orderForReturn({ checkoutId, token, orderId });
    return this.orders.order({ orderId });
  }
}
