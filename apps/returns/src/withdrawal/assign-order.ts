import { Inject, Injectable } from '@nestjs/common';
import { OrdersPort } from '#contracts/ports';
import { Database, rowsOf } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { unknownOrderNumber, withdrawalDecided, withdrawalNotFound } from '../returns.errors.js';
import { JudgeWithdrawal } from './judge-withdrawal.js';
import type { WithdrawalEntity } from './withdrawal.entity.js';

/** The city says which order a declaration is about that named none we know; the shop hears of it then. */
@Injectable()
export class AssignOrder {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OrdersPort) private readonly orders: OrdersPort,
    @Inject(JudgeWithdrawal) private readonly judge: JudgeWithdrawal,
  ) {}

  /** `number` must be that of one order, as `4K7M9QXW-1`. */
  async assign(id: string, number: string): Promise<void> {
    const [order, ...others] = await this.orders.ordersByNumber({ number });
    if (!order || others.length > 0) throw unknownOrderNumber();
    await this.database.transaction(async (tx) => {
      const [known] = await rowsOf<WithdrawalEntity>(tx, `select * from returns.withdrawals where id = $1 for update`, [
        id,
      ]);
      if (!known) throw withdrawalNotFound();
      if (known.order_id) throw withdrawalDecided(known.status);
      const { doubts, deadline } = await this.judge.judge(
        tx,
        { email: known.email, receivedAt: known.received_at, lines: null },
        order,
      );
      await tx.query(
        `update returns.withdrawals
            set order_id = $2, checkout_id = $3, order_number = $4, shop_id = $5, merchant_id = $6, doubts = $7, deadline = $8
          where id = $1`,
        [id, order.id, order.checkoutId, order.number, order.shopId, order.merchantId, doubts, deadline],
      );
      await publish(tx, 'withdrawal.assigned', { withdrawalId: id });
    });
  }
}
