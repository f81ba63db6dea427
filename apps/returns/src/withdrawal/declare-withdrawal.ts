import { Inject, Injectable } from '@nestjs/common';
import { OrdersPort } from '#contracts/ports';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { newId, newReadableCode } from '#platform/ids';
import { publish } from '#platform/outbox/publish';
import { JudgeWithdrawal } from './judge-withdrawal.js';
import type { KnownOrder } from './known-order.js';
import { linesOf } from './withdrawn-lines.js';
import { plusDays } from './withdrawal-deadline.js';
import type { Channel } from './withdrawal-status.js';

export interface Declaration {
  name: string;
  email: string;
  /** An order number, or whatever the shopper knows of the contract. */
  contract: string;
  /** Pieces of the order, when its lines are known to whoever declares; null for all of it. */
  lines: { lineId: string; quantity: number }[] | null;
  part: string | null;
  reason: string | null;
  locale: string;
  channel: Channel;
  recordedBy: string | null;
  receivedAt: Date;
}

const NUMBER_LENGTH = 6;
const REFUND_DAYS = 14;

/**
 * Takes a withdrawal in. Whatever is declared is kept and acknowledged, also when no contract is known by that name or
 * the period seems over: a person decides then. A number that stands for several contracts withdraws from each.
 */
@Injectable()
export class DeclareWithdrawal {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OrdersPort) private readonly orders: OrdersPort,
    @Inject(JudgeWithdrawal) private readonly judge: JudgeWithdrawal,
  ) {}

  /** Answers the ids of what was taken in, one per contract. `order` is what the shopper has proved to be theirs. */
  async declare(declaration: Declaration, order: KnownOrder | null = null): Promise<string[]> {
    const known = order ? [order] : await this.orders.ordersByNumber({ number: declaration.contract });
    return this.database.transaction(async (tx) => {
      if (known.length === 0) return [await this.write(tx, declaration, null)];
      const ids = [];
      for (const one of known) ids.push(await this.write(tx, declaration, one));
      return ids;
    });
  }

  private async write(tx: Tx, declaration: Declaration, order: KnownOrder | null): Promise<string> {
    const id = newId();
    const lines = order && declaration.lines ? linesOf(order, declaration.lines) : null;
    const judged = await this.judge.judge(tx, { ...declaration, lines }, order);
    const row = {
      id,
      ...what(declaration),
      lines: lines && JSON.stringify(lines),
      order_id: order?.id ?? null,
      checkout_id: order?.checkoutId ?? null,
      order_number: order?.number ?? null,
      shop_id: order?.shopId ?? null,
      merchant_id: order?.merchantId ?? null,
      status: judged.doubts.length > 0 ? 'under_review' : 'received',
      doubts: judged.doubts,
      deadline: judged.deadline,
      refund_due: plusDays(this.judge.dayOf(declaration.receivedAt), REFUND_DAYS),
    };
    await this.insert(tx, row);
    await publish(tx, 'withdrawal.declared', { withdrawalId: id });
    return id;
  }

  private async insert(tx: Tx, row: Record<string, unknown>): Promise<void> {
    const columns = Object.keys(row);
    const places = columns.map((_, at) => `$${at + 2}`).join(', ');
    for (;;) {
      const written = await rowsOf(
        tx,
        `insert into returns.withdrawals (number, ${columns.join(', ')}) values ($1, ${places})
         on conflict (number) do nothing returning id`,
        [`W-${newReadableCode(NUMBER_LENGTH)}`, ...Object.values(row)],
      );
      if (written.length > 0) return;
    }
  }
}

const what = ({ name, email, contract, part, reason, locale, channel, recordedBy, receivedAt }: Declaration) => ({
  name,
  email,
  contract,
  part,
  reason,
  locale,
  channel,
  recorded_by: recordedBy,
  received_at: receivedAt,
});
