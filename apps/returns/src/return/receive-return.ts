import { Inject, Injectable } from '@nestjs/common';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { alreadyReceived, returnNotFound } from '../returns.errors.js';
import { receiptOf, refundFor, type RecordedLine, type ReceivedLine } from './receipt-policy.js';
import type { ReturnLineEntity } from './return-line.entity.js';
import { RETURN_MOVES } from './return-status.js';
import type { ReturnEntity } from './return.entity.js';
import { ReturnQueries } from './return.queries.js';
import { merchantReturn, type MerchantReturn } from './return.view.js';
import { settleWithdrawal } from '../withdrawal/settle-withdrawal.js';

export interface AskReceipt {
  returnId: string;
  /** The asker's scope: another merchant's return does not exist for them. */
  merchantIds: string[];
  personId: string;
  lines: RecordedLine[];
}

type ArrivedLine = ReturnLineEntity & ReceivedLine;

/** The shop records what really arrived, once; the same record again answers the same. */
@Injectable()
export class ReceiveReturn {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReturnQueries) private readonly queries: ReturnQueries,
  ) {}

  async execute(ask: AskReceipt): Promise<MerchantReturn> {
    const replayed = await this.database.transaction((tx) => this.record(tx, ask));
    const now = merchantReturn((await this.queries.row(ask.returnId))!);
    if (replayed === 'differs') throw alreadyReceived(now);
    return now;
  }

  private async record(tx: Tx, ask: AskReceipt): Promise<'recorded' | 'same' | 'differs'> {
    const request = await this.lock(tx, ask);
    const lines = await this.linesOf(tx, request.id);
    const receipt = receiptOf(lines, ask.lines);
    if (request.status !== 'requested') return isSame(lines, receipt) ? 'same' : 'differs';
    const arrived = lines.map((line, at) => ({ ...line, ...receipt[at]! }));
    await this.writeLines(tx, arrived);
    await this.giveBack(tx, arrived);
    await this.finish(tx, request, arrived, ask.personId);
    return 'recorded';
  }

  private async lock(tx: Tx, ask: AskReceipt): Promise<ReturnEntity> {
    const [row] = await rowsOf<ReturnEntity>(
      tx,
      `select * from returns.returns where id = $1 and merchant_id = any($2::uuid[]) for update`,
      [ask.returnId, ask.merchantIds],
    );
    if (!row) throw returnNotFound();
    return row;
  }

  private linesOf(tx: Tx, returnId: string): Promise<ReturnLineEntity[]> {
    return rowsOf(tx, `select * from returns.return_lines where return_id = $1 order by line_id`, [returnId]);
  }

  private async writeLines(tx: Tx, arrived: ArrivedLine[]): Promise<void> {
    for (const line of arrived) {
      await tx.query(`update returns.return_lines set received = $2, resellable = $3 where id = $1`, [
        line.id,
        line.received,
        line.resellable,
      ]);
    }
  }

  /** What did not arrive may be sent back another time. In line id order, as it was claimed. */
  private async giveBack(tx: Tx, arrived: ArrivedLine[]): Promise<void> {
    for (const line of arrived.filter((candidate) => candidate.received < candidate.quantity)) {
      await tx.query(`update returns.returnable_lines set coming_back = coming_back - $2 where line_id = $1`, [
        line.line_id,
        line.quantity - line.received,
      ]);
    }
  }

  private async finish(tx: Tx, request: ReturnEntity, arrived: ArrivedLine[], personId: string): Promise<void> {
    const refund = refundFor(arrived.map((line) => ({ ...line, pieces: line.received })));
    const also = { refund, received_at: new Date(), received_by: personId };
    await move(tx, 'returns.returns', RETURN_MOVES, request.id, refund > 0 ? 'received' : 'closed', also);
    if (refund === 0) await settleWithdrawal(tx, request.id);
    await publish(tx, 'return.received', {
      returnId: request.id,
      checkoutId: request.checkout_id,
      orderId: request.order_id,
      merchantId: request.merchant_id,
      refund,
      lines: arrived
        .filter((line) => line.received > 0)
        .map((line) => ({
          lineId: line.line_id,
          variantId: line.variant_id,
          quantity: line.received,
          resellable: line.resellable > 0,
        })),
    });
  }
}

const isSame = (lines: ReturnLineEntity[], receipt: ReceivedLine[]): boolean =>
  lines.every((line, at) => line.received === receipt[at]!.received && line.resellable === receipt[at]!.resellable);
