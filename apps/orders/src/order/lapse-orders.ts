import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { DomainError } from '#platform/errors/domain-error';
import { AnswerOrder } from './answer-order.js';

/** Answers for shops that let their time run out. */
@Injectable()
export class LapseOrders {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AnswerOrder) private readonly answerOrder: AnswerOrder,
  ) {}

  async lapseDue(): Promise<number> {
    const due = await this.database.rows<{ id: string }>(
      `select id from orders.orders where status = 'open' and answer_by < now() order by answer_by limit 200`,
    );
    for (const { id } of due) {
      await this.answerOrder.answer({ orderId: id, answer: 'lapsed', merchantIds: null }).catch((error: unknown) => {
        // The shop answered in the same moment: its answer counts.
        if (!(error instanceof DomainError && error.kind === 'conflict')) throw error;
      });
    }
    return due.length;
  }
}
