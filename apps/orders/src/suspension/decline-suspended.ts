import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { DomainError } from '#platform/errors/domain-error';
import { AnswerOrder } from '../order/answer-order.js';

/** A suspended shop whose unanswered orders the city has declined. */
export const DECLINING = `select 1 from orders.suspended_shops s
  where s.shop_id = orders.shop_id and s.decline_open and s.ended_at is null`;

/** Declines what shops have not answered that may not sell any more; the shopper's money is let go at once. */
@Injectable()
export class DeclineSuspended {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AnswerOrder) private readonly answerOrder: AnswerOrder,
  ) {}

  /** Also sweeps up what came to be paid while the suspension was on its way. */
  async decline(): Promise<number> {
    const due = await this.database.rows<{ id: string; reason: string | null }>(
      `select id, (select shopper_reason from orders.suspended_shops s
                    where s.shop_id = orders.shop_id and s.decline_open and s.ended_at is null
                    order by since desc limit 1) as reason
         from orders.orders where status = 'open' and exists (${DECLINING}) order by placed_at limit 200`,
    );
    for (const { id, reason } of due) {
      const answer = { orderId: id, answer: 'refused' as const, merchantIds: null, reason: reason ?? undefined };
      await this.answerOrder.answer(answer).catch((error: unknown) => {
        // The shop answered in the same moment: its answer counts.
        if (!(error instanceof DomainError && error.kind === 'conflict')) throw error;
      });
    }
    return due.length;
  }
}
