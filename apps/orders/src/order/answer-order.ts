import { Inject, Injectable } from '@nestjs/common';
import type { OrderRef } from '#contracts/facts';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { closeRound } from '../checkout/close-round.js';
import { orderMoved, orderNotFound } from '../orders.errors.js';
import { ORDER_MOVES } from './order-status.js';
import { recordEvents } from './record-events.js';

type Answer = 'accepted' | 'refused' | 'lapsed';

interface Asked extends OrderRef {
  checkoutId: string;
  status: string;
}

export interface AnswerAsk {
  orderId: string;
  answer: Answer;
  /** The asker's merchants; null for the clock. */
  merchantIds: string[] | null;
  personId?: string;
  reason?: string;
}

/** A shop says yes or no to an order, or its time runs out. The same answer again is fine, another one is refused. */
@Injectable()
export class AnswerOrder {
  constructor(@Inject(Database) private readonly database: Database) {}

  async answer(ask: AnswerAsk): Promise<void> {
    await this.database.transaction(async (tx) => {
      const order = await this.locked(tx, ask);
      const also = ask.reason === undefined ? {} : { refusal_reason: ask.reason };
      if (await move(tx, 'orders.orders', ORDER_MOVES, order.orderId, ask.answer, also)) {
        await this.tell(tx, order, ask);
        await closeRound(tx, order.checkoutId);
      } else if (!repeats(order.status, ask.answer)) {
        throw orderMoved({ status: order.status });
      }
    });
  }

  /** Finds the order within the asker's shops and locks its checkout, at which all answers queue. */
  private async locked(tx: Tx, ask: AnswerAsk): Promise<Asked> {
    const [order] = await rowsOf<Asked>(
      tx,
      `select o.id as "orderId", o.shop_id as "shopId", o.merchant_id as "merchantId", o.checkout_id as "checkoutId", o.status
         from orders.orders o join orders.checkouts c on c.id = o.checkout_id
        where o.id = $1 and ($2::uuid[] is null or o.merchant_id = any($2)) and o.status not in ('placed', 'expired')
          for update of c`,
      [ask.orderId, ask.merchantIds],
    );
    if (!order) throw orderNotFound();
    const [{ status }] = (await rowsOf<{ status: string }>(tx, `select status from orders.orders where id = $1`, [
      ask.orderId,
    ])) as [{ status: string }];
    return { ...order, status };
  }

  private async tell(tx: Tx, order: Asked, ask: AnswerAsk): Promise<void> {
    const { checkoutId, orderId, shopId, merchantId } = order;
    await recordEvents(tx, [{ orderId, what: ask.answer, personId: ask.personId }]);
    if (ask.answer !== 'accepted') {
      await publish(tx, 'order.declined', { checkoutId, orderId, shopId, merchantId, cause: ask.answer });
    }
  }
}

const AFTER_YES = ['accepted', 'confirmed', 'ready', 'handed_over'];

/** Whether an order that stands at `status` has had this very answer already. */
function repeats(status: string, answer: Answer): boolean {
  return answer === 'accepted' ? AFTER_YES.includes(status) : status === answer;
}
