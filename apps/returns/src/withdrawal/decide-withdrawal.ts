import { Inject, Injectable } from '@nestjs/common';
import { OrdersPort, type OrderView } from '#contracts/ports';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import type { AskedLine } from '../return/return-policy.js';
import { WriteReturn } from '../return/write-return.js';
import { withdrawalDecided, withdrawalNotFound, withdrawalWithoutOrder, nothingLeft } from '../returns.errors.js';
import { WITHDRAWAL_MOVES, type RejectionReason } from './withdrawal-status.js';
import type { WithdrawalEntity } from './withdrawal.entity.js';

export type Decision = { outcome: 'accepted' } | { outcome: 'rejected'; reason: RejectionReason; text: string };

/**
 * A person decides. Accepting opens the return that brings goods and money back; rejecting says why, and may still be
 * turned into accepting. Recorded twice the same it answers the same.
 */
@Injectable()
export class DecideWithdrawal {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OrdersPort) private readonly orders: OrdersPort,
    @Inject(WriteReturn) private readonly writeReturn: WriteReturn,
  ) {}

  async decide(id: string, merchantIds: string[], personId: string, decision: Decision): Promise<void> {
    const known = await this.find(id, merchantIds);
    if (known.status === decision.outcome) return;
    if (decision.outcome === 'rejected') return this.reject(known, personId, decision);
    if (!known.order_id) throw withdrawalWithoutOrder();
    const order = await this.orders.order({ orderId: known.order_id });
    if (!order) throw withdrawalWithoutOrder();
    await this.database.transaction((tx) => this.accept(tx, known, order, personId));
  }

  private async find(id: string, merchantIds: string[]): Promise<WithdrawalEntity> {
    const [known] = await this.database.rows<WithdrawalEntity>(
      `select * from returns.withdrawals where id = $1 and merchant_id = any($2::uuid[])`,
      [id, merchantIds],
    );
    if (!known) throw withdrawalNotFound();
    return known;
  }

  private async accept(tx: Tx, known: WithdrawalEntity, order: OrderView, personId: string): Promise<void> {
    const also = { decided_at: new Date(), decided_by: personId, settled_at: null };
    if (!(await move(tx, 'returns.withdrawals', WITHDRAWAL_MOVES, known.id, 'accepted', also)))
      throw withdrawalDecided(await this.statusOf(tx, known.id));
    const lines = known.lines ?? (await this.allThatIsLeft(tx, order));
    if (lines.length === 0) throw nothingLeft();
    const reason = `Widerruf ${known.number}`;
    const returnId = await this.writeReturn.write(tx, order, lines, { reason, customer: known.name });
    await tx.query(`update returns.withdrawals set return_id = $2 where id = $1`, [known.id, returnId]);
    await publish(tx, 'withdrawal.decided', { withdrawalId: known.id, outcome: 'accepted' });
  }

  private async allThatIsLeft(tx: Tx, order: OrderView): Promise<AskedLine[]> {
    const left = await this.writeReturn.left(tx, order);
    return left
      .filter(({ returnable }) => returnable > 0)
      .map(({ lineId, returnable }) => ({ lineId, quantity: returnable }));
  }

  private async reject(
    known: WithdrawalEntity,
    personId: string,
    { reason, text }: Extract<Decision, { outcome: 'rejected' }>,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const now = new Date();
      const also = {
        decided_at: now,
        decided_by: personId,
        settled_at: now,
        rejection_reason: reason,
        rejection_text: text,
      };
      if (!(await move(tx, 'returns.withdrawals', WITHDRAWAL_MOVES, known.id, 'rejected', also)))
        throw withdrawalDecided(await this.statusOf(tx, known.id));
      await publish(tx, 'withdrawal.decided', { withdrawalId: known.id, outcome: 'rejected' });
    });
  }

  private async statusOf(tx: Tx, id: string): Promise<string> {
    const [row] = await rowsOf<{ status: string }>(tx, `select status from returns.withdrawals where id = $1`, [id]);
    return row!.status;
  }
}
