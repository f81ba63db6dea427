import { Inject, Injectable } from '@nestjs/common';
import type { HistoryAsk, HistoryItem, HistoryPage, HistoryReport } from '#contracts/history';
import { AccountsPort } from '#contracts/ports';
import { verifyChain } from '#platform/audit/history-chain';
import { searchHistory } from '#platform/audit/search-history';
import { Database } from '#platform/database/database';

/** The audit logs that the city reads: about merchants, and about people and their rights. */
export const CHAINS = ['merchants', 'accounts'] as const;
export type Chain = (typeof CHAINS)[number];

const EXPORT_BATCH = 500;

@Injectable()
export class AuditQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AccountsPort) private readonly accounts: AccountsPort,
  ) {}

  search(chain: Chain, ask: HistoryAsk): Promise<HistoryPage> {
    return chain === 'merchants' ? searchHistory(this.database, 'merchants', ask) : this.accounts.history(ask);
  }

  /** Everything that fits, oldest first, read as fast as it is written out. */
  async *all(chain: Chain, ask: Omit<HistoryAsk, 'limit'>): AsyncGenerator<HistoryItem> {
    for (let after = 0; ;) {
      const { items, more } = await this.search(chain, { ...ask, after, limit: EXPORT_BATCH });
      yield* items;
      if (!more) return;
      after = items.at(-1)!.number;
    }
  }

  /** Walks every chain from its beginning. */
  async reports(): Promise<HistoryReport[]> {
    const own = await verifyChain((sql, values) => this.database.rows(sql, values), 'merchants');
    return [own, await this.accounts.historyReport({})];
  }
}
