import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { cursorOf, page, readCursor, type Paging } from '#platform/http/paging';
import type { WithdrawalStatus } from './withdrawal-status.js';
import { withdrawalView, type WithdrawalRow, type WithdrawalViews } from './withdrawal.view.js';

const WITHDRAWALS = `select w.*, to_char(w.deadline, 'YYYY-MM-DD') as deadline,
    to_char(w.refund_due, 'YYYY-MM-DD') as refund_due, r.number as return_number, r.status as return_status
  from returns.withdrawals w left join returns.returns r on r.id = w.return_id`;

@Injectable()
export class WithdrawalQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async byIds(ids: string[]): Promise<WithdrawalRow[]> {
    return this.database.read<WithdrawalRow>('withdrawals-by-id', `${WITHDRAWALS} where w.id = any($1) order by w.id`, [
      ids,
    ]);
  }

  /** Newest first. `merchantIds` is the asker's scope. */
  async forMerchants(merchantIds: string[], ask: Paging & { status?: WithdrawalStatus }): Promise<WithdrawalViews> {
    const after = readCursor(ask.cursor, 1);
    const rows = await this.database.read<WithdrawalRow>(
      'withdrawals-for-merchants',
      `${WITHDRAWALS} where w.merchant_id = any($1::uuid[]) and ($2::text is null or w.status = $2)
         and ($3::uuid is null or w.id < $3) order by w.id desc limit $4`,
      [merchantIds, ask.status ?? null, after?.[0] ?? null, ask.limit + 1],
    );
    return page(rows, ask.limit, withdrawalView, (row) => cursorOf([row.id]));
  }

  /** Those that name no order we know: somebody of the city has to find it. Oldest first. */
  async withoutOrder(ask: Paging): Promise<WithdrawalViews> {
    const after = readCursor(ask.cursor, 1);
    const rows = await this.database.read<WithdrawalRow>(
      'withdrawals-without-order',
      `${WITHDRAWALS} where w.order_id is null and ($1::uuid is null or w.id > $1) order by w.id limit $2`,
      [after?.[0] ?? null, ask.limit + 1],
    );
    return page(rows, ask.limit, withdrawalView, (row) => cursorOf([row.id]));
  }
}
