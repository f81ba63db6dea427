import { Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import type { Tx } from '#platform/database/database';
import { move } from '#platform/status/moves';
import { settleWithdrawal } from '../withdrawal/settle-withdrawal.js';
import { RETURN_MOVES } from './return-status.js';

/** The refund of a return reached the shopper's card, or did not. Refunds without a return are none of ours. */
@Injectable()
export class SettleReturn {
  async succeeded(tx: Tx, refund: Facts['refund.succeeded']): Promise<void> {
    if (!refund.returnId) return;
    const also = { refunded_at: new Date(), refund_failed_at: null };
    await move(tx, 'returns.returns', RETURN_MOVES, refund.returnId, 'refunded', also);
    await settleWithdrawal(tx, refund.returnId);
  }

  /** Noted for the desk; the return stays received, for a later try may succeed, or already has. */
  async failed(tx: Tx, refund: Facts['refund.failed']): Promise<void> {
    if (!refund.returnId) return;
    await tx.query(`update returns.returns set refund_failed_at = now() where id = $1 and status = 'received'`, [
      refund.returnId,
    ]);
  }
}
