import { Inject, Injectable } from '@nestjs/common';
import { ReturnsPort, type ReturnView } from '#contracts/ports';
import { ReturnQueries } from './return/return.queries.js';

@Injectable()
export class ReturnsApi extends ReturnsPort {
  constructor(@Inject(ReturnQueries) private readonly queries: ReturnQueries) {
    super();
  }

  override returnsOf(ask: { orderIds: string[] }): Promise<ReturnView[]> {
    return this.queries.ofOrders(ask.orderIds);
  }

  override returnById(ask: { returnId: string }): Promise<ReturnView | null> {
    return this.queries.byId(ask.returnId);
  }
}
