import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { cursorOf, page, readCursor } from '#platform/http/paging';
import { AppealQueries } from '../appeal/appeal.queries.js';
import { merchantNotFound } from '../merchants.errors.js';
import { COUNTING, TODAY } from '../renewal/standing-documents.js';
import type { MerchantHistoryView, MerchantItemView, MerchantsView, MerchantView } from './merchant.view.js';
import type { MerchantStatus } from './merchant-status.js';
import { SHOPS, StandingQueries, type StandingRow } from './standing.queries.js';

export interface MerchantsAsk {
  q?: string;
  status?: MerchantStatus;
  cursor?: string;
  limit: number;
}

const PATTERN = /[\\%_]/g;

/** The city's view of the merchants it has let in. */
@Injectable()
export class MerchantQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(StandingQueries) private readonly standings: StandingQueries,
    @Inject(AppealQueries) private readonly appeals: AppealQueries,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** By name; `q` is looked for in names of merchant, owner and shops, and in the address. */
  async list(ask: MerchantsAsk): Promise<MerchantsView> {
    const after = readCursor(ask.cursor, 2);
    const rows = await this.database.rows<MerchantItemView>(
      `select m.id, m.name, m.owner_name as "ownerName", m.status, ${SHOPS} as shops,
              (select count(*)::int from (${COUNTING}) c
                where c.merchant_id = m.id and c.valid_until between ${TODAY} and ${TODAY} + 60) as expiring,
              (select count(*)::int from (${COUNTING}) c
                where c.merchant_id = m.id and c.valid_until < ${TODAY}) as expired,
              (select status from merchants.suspensions s where s.merchant_id = m.id
                  and status in ('proposed', 'announced', 'in_effect') order by proposed_at desc limit 1) as restriction
         from merchants.merchants m
        where ($2::text is null or m.status = $2)
          and ($3::text is null or concat_ws(' ', m.name, m.owner_name, m.street, m.email) ilike $3
               or exists (select 1 from merchants.applications a
                           where a.merchant_id = m.id and a.status = 'approved' and a.shop ->> 'name' ilike $3))
          and ($4::text is null or (m.name, m.id) > ($4::text, $5::uuid))
        order by m.name, m.id limit $6`,
      [
        this.config.CITY_TIMEZONE,
        ask.status ?? null,
        ask.q?.trim() ? `%${ask.q.trim().replace(PATTERN, (sign) => `\\${sign}`)}%` : null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        ask.limit + 1,
      ],
    );
    return page(
      rows,
      ask.limit,
      (row) => row,
      (row) => cursorOf([row.name, row.id]),
    );
  }

  async one(id: string): Promise<MerchantView> {
    const [row] = await this.standings.rows([id]);
    if (!row) throw merchantNotFound();
    return {
      ...(await this.standings.standing(row, true)),
      ...known(row),
      appeals: await this.appeals.ofMerchant(id),
      history: await this.history(id),
      fourEyes: this.config.SUSPENSION_FOUR_EYES,
    };
  }

  private async history(id: string): Promise<MerchantHistoryView[]> {
    const rows = await this.database.rows<Omit<MerchantHistoryView, 'at'> & { at: Date }>(
      `select number::int, at, what, by_name as by, note from merchants.history
        where merchant_id = $1 order by number desc limit 100`,
      [id],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }
}

const known = (row: StandingRow) => ({
  ownerName: row.owner_name,
  legalForm: row.legal_form,
  street: row.street,
  houseNumber: row.house_number,
  postcode: row.postcode,
  city: row.city,
  email: row.email,
  phone: row.phone,
  vatId: row.vat_id,
  approvedAt: row.approved_at.toISOString(),
  erasedAt: row.erased_at?.toISOString() ?? null,
});
