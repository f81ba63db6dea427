import { Injectable } from '@nestjs/common';
import type { OrderView } from '#contracts/ports';
import { rowsOf, type Tx } from '#platform/database/database';
import { newId, newReadableCode } from '#platform/ids';
import { publish } from '#platform/outbox/publish';
import { notEnoughLeft } from '../returns.errors.js';
import type { AskedLine } from './return-policy.js';

const NUMBER_LENGTH = 6;

/** Writes a return of pieces of one order, if so many are left of each line. Answers its id. */
@Injectable()
export class WriteReturn {
  async write(
    tx: Tx,
    order: OrderView,
    lines: AskedLine[],
    more: { reason: string | null; customer: string },
  ): Promise<string> {
    const returnId = newId();
    await this.claimPieces(tx, order, lines);
    await this.writeReturn(tx, returnId, order, more);
    await this.writeLines(tx, returnId, order, lines);
    const { checkoutId, id: orderId, shopId, merchantId } = order;
    await publish(tx, 'return.requested', { returnId, checkoutId, orderId, shopId, merchantId });
    return returnId;
  }

  /** How many pieces of each line are in no return yet. */
  async left(tx: Tx, order: Pick<OrderView, 'lines'>): Promise<{ lineId: string; returnable: number }[]> {
    const rows = await rowsOf<{ line_id: string; coming_back: number }>(
      tx,
      `select line_id, coming_back from returns.returnable_lines where line_id = any($1)`,
      [order.lines.map((line) => line.id)],
    );
    const comingBack = new Map(rows.map((row) => [row.line_id, row.coming_back]));
    return order.lines.map((line) => ({ lineId: line.id, returnable: line.quantity - (comingBack.get(line.id) ?? 0) }));
  }

  /** One conditional statement per line, in id order: who comes second finds fewer pieces left, never a deadlock. */
  private async claimPieces(tx: Tx, order: OrderView, asked: AskedLine[]): Promise<void> {
    for (const line of [...asked].sort((a, b) => (a.lineId < b.lineId ? -1 : 1))) {
      const bought = order.lines.find((candidate) => candidate.id === line.lineId)!;
      const claimed = await rowsOf(
        tx,
        `insert into returns.returnable_lines as r (line_id, order_id, ordered, coming_back) values ($1, $2, $3, $4)
         on conflict (line_id) do update set coming_back = r.coming_back + excluded.coming_back
           where r.coming_back + excluded.coming_back <= r.ordered
         returning line_id`,
        [line.lineId, order.id, bought.quantity, line.quantity],
      );
      if (claimed.length === 0) throw notEnoughLeft(await this.left(tx, order));
    }
  }

  private async writeReturn(
    tx: Tx,
    id: string,
    order: OrderView,
    more: { reason: string | null; customer: string },
  ): Promise<void> {
    for (;;) {
      const number = `R-${newReadableCode(NUMBER_LENGTH)}`;
      const written = await rowsOf(
        tx,
        `insert into returns.returns (id, number, checkout_id, order_id, order_number, shop_id, merchant_id,
                                      customer_name, status, reason, currency)
         values ($1, $2, $3, $4, $5, $6, $7, $8, 'requested', $9, $10) on conflict (number) do nothing returning id`,
        [
          id,
          number,
          order.checkoutId,
          order.id,
          order.number,
          order.shopId,
          order.merchantId,
          more.customer,
          more.reason,
          order.currency,
        ],
      );
      if (written.length > 0) return;
    }
  }

  private async writeLines(tx: Tx, returnId: string, order: OrderView, asked: AskedLine[]): Promise<void> {
    for (const line of asked) {
      const bought = order.lines.find((candidate) => candidate.id === line.lineId)!;
      await tx.query(
        `insert into returns.return_lines (id, return_id, line_id, variant_id, name, variant, price, deposit, quantity)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          newId(),
          returnId,
          line.lineId,
          bought.variantId,
          bought.name,
          bought.variant,
          bought.price,
          bought.deposit,
          line.quantity,
        ],
      );
    }
  }
}
