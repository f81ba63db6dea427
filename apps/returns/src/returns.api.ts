import { Inject, Injectable } from '@nestjs/common';
import type { Period, ReturnFigures } from '#contracts/figures';
import { ReturnsPort, type ReturnView, type WithdrawalNotice } from '#contracts/ports';
import { ReturnFigureQueries } from './figures/return-figures.queries.js';
import { ReturnQueries } from './return/return.queries.js';
import { WithdrawalQueries } from './withdrawal/withdrawal.queries.js';
import { withdrawalNotice } from './withdrawal/withdrawal.view.js';

@Injectable()
export class ReturnsApi extends ReturnsPort {
  constructor(
    @Inject(ReturnQueries) private readonly queries: ReturnQueries,
    @Inject(WithdrawalQueries) private readonly withdrawals: WithdrawalQueries,
    @Inject(ReturnFigureQueries) private readonly cityFigures: ReturnFigureQueries,
  ) {
    super();
  }

  override returnsOf(ask: { orderIds: string[] }): Promise<ReturnView[]> {
    return this.queries.ofOrders(ask.orderIds);
  }

  override returnById(ask: { returnId: string }): Promise<ReturnView | null> {
    return this.queries.byId(ask.returnId);
  }

  override async withdrawal(ask: { withdrawalId: string }): Promise<WithdrawalNotice | null> {
    const [row] = await this.withdrawals.byIds([ask.withdrawalId]);
    return row ? withdrawalNotice(row) : null;
  }

  override figures(ask: Period): Promise<ReturnFigures> {
    return this.cityFigures.figures(ask);
  }
}
