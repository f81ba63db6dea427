import { Inject, Injectable } from '@nestjs/common';
import { OrdersPort } from '#contracts/ports';
import { Database } from '#platform/database/database';
import { assertReturnable, type AskedLine } from './return-policy.js';
import { WriteReturn } from './write-return.js';

export interface AskReturn {
  checkoutId: string;
  token: string;
  orderId: string;
  lines: AskedLine[];
  reason: string | null;
}

/** The holder of a checkout's token asks to send pieces of one order back. Answers the id of the return. */
@Injectable()
export class RequestReturn {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OrdersPort) private readonly orders: OrdersPort,
    @Inject(WriteReturn) private readonly writeReturn: WriteReturn,
  ) {}

  async execute(ask: AskReturn): Promise<string> {
    const { checkoutId, token, orderId } = ask;
    const order = await this.orders.orderForReturn({ checkoutId, token, orderId });
    assertReturnable(order, ask.lines);
    const buyer = await this.orders.order({ orderId });
    const more = { reason: ask.reason, customer: buyer?.contact.name ?? '' };
    return this.database.transaction((tx) => this.writeReturn.write(tx, order, ask.lines, more));
  }
}
