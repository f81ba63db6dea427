import { Inject, Injectable } from '@nestjs/common';
import type { Period, ReturnFigures } from '#contracts/figures';
import { ReturnsPort, type ReturnView } from '#contracts/ports';
import { ReturnFigureQueries } from './figures/return-figures.queries.js';
import { ReturnQueries } from './return/return.queries.js';

@Injectable()
export class ReturnsApi extends ReturnsPort {
  constructor(
    @Inject(ReturnQueries) private readonly queries: ReturnQueries,
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

  override figures(ask: Period): Promise<ReturnFigures> {
    return this.cityFigures.figures(ask);
  }
}
