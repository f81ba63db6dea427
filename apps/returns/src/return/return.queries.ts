import { Inject, Injectable } from '@nestjs/common';
import type { ReturnView } from '#contracts/ports';
import { Database } from '#platform/database/database';
import { cursorOf, page, readCursor, type Paging } from '#platform/http/paging';
import type { ReturnStatus } from './return-status.js';
import { merchantReturn, portReturn, type MerchantReturn, type ReturnRow } from './return.view.js';

const RETURNS = `select r.*, (select json_agg(l order by l.id) from returns.return_lines l where l.return_id = r.id) as lines
  from returns.returns r`;

/** What others may read about returns. */
@Injectable()
export class ReturnQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async ofOrders(orderIds: string[]): Promise<ReturnView[]> {
    if (orderIds.length === 0) return [];
    const rows = await this.database.read<ReturnRow>(
      'returns-of-orders',
      `${RETURNS} where r.order_id = any($1::uuid[]) order by r.id`,
      [orderIds],
    );
    return rows.map(portReturn);
  }

  async byId(returnId: string): Promise<ReturnView | null> {
    const row = await this.row(returnId);
    return row ? portReturn(row) : null;
  }

  async row(returnId: string): Promise<ReturnRow | null> {
    const [row] = await this.database.read<ReturnRow>('return-by-id', `${RETURNS} where r.id = $1`, [returnId]);
    return row ?? null;
  }

  /** Newest first, by the ids, which grow with time. `merchantIds` is the asker's scope. */
  async forMerchants(
    merchantIds: string[],
    ask: Paging & { status?: ReturnStatus },
  ): Promise<{ items: MerchantReturn[]; next: string | null }> {
    const after = readCursor(ask.cursor, 1);
    const rows = await this.database.read<ReturnRow>(
      'returns-for-merchants',
      `${RETURNS} where r.merchant_id = any($1::uuid[]) and ($2::text is null or r.status = $2)
         and ($3::uuid is null or r.id < $3)
       order by r.id desc limit $4`,
      [merchantIds, ask.status ?? null, after?.[0] ?? null, ask.limit + 1],
    );
    return page(rows, ask.limit, merchantReturn, (row) => cursorOf([row.id]));
  }
}
