import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { merchantNotFound } from '../merchants.errors.js';
import type { FigureConsentView } from './figure-consent.view.js';

@Injectable()
export class FigureConsentQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The consents of these merchants, each with its history. */
  of(merchantIds: string[]): Promise<FigureConsentView[]> {
    return this.database.rows<FigureConsentView>(
      `select m.id as "merchantId", m.name,
              coalesce((array_agg(c.given order by c.at desc, c.id desc) filter (where c.id is not null))[1], false) as given,
              coalesce(jsonb_agg(jsonb_build_object('at', c.at, 'given', c.given, 'by', c.by_name)
                                 order by c.at desc, c.id desc) filter (where c.id is not null), '[]') as history
         from merchants.merchants m left join merchants.figure_consents c on c.merchant_id = m.id
        where m.id = any($1) group by m.id order by m.name, m.id`,
      [merchantIds],
    );
  }

  async one(merchantIds: string[], merchantId: string): Promise<FigureConsentView> {
    const [found] = merchantIds.includes(merchantId) ? await this.of([merchantId]) : [];
    if (!found) throw merchantNotFound();
    return found;
  }
}
