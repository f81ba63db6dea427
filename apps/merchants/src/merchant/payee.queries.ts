import { Inject, Injectable } from '@nestjs/common';
import type { Payee } from '#contracts/ports';
import { Database } from '#platform/database/database';
import type { LegalForm } from '../application/legal.form.js';
import type { ShopForm } from '../application/shop.form.js';

export interface Applicant {
  personId: string;
  name: string;
  email: string;
  applicationId: string;
}

interface Forms {
  legal: LegalForm;
  shop: ShopForm;
}

/** Who a merchant is towards whoever pays money out, from the first draft on. */
@Injectable()
export class PayeeQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Null once the city has let the merchant in: from then on its owners count, and no later application. */
  async applicant(merchantId: string): Promise<Applicant | null> {
    const [row] = await this.database.rows<Applicant>(
      `select a.applicant_id as "personId", a.applicant_name as name, a.applicant_email as email,
              a.id as "applicationId"
         from merchants.applications a
        where a.merchant_id = $1 and a.applicant_id is not null
          and a.applicant_id is not null and a.status in ('draft', 'submitted', 'changes_requested', 'awaiting_second')
          and not exists (select 1 from merchants.merchants m where m.id = a.merchant_id)
        order by a.created_at desc limit 1`,
      [merchantId],
    );
    return row ?? null;
  }

  /** Pictures of a shop that is not there yet: by whoever applies for it or helps with it, while it can be changed. */
  async mayAddPictures(merchantId: string, personId: string): Promise<boolean> {
    const rows = await this.database.rows(
      `select 1 from merchants.applications
        where merchant_id = $1 and status in ('draft', 'changes_requested')
          and (applicant_id = $2 or (helper_id = $2 and helper_active)) limit 1`,
      [merchantId, personId],
    );
    return rows.length > 0;
  }

  async payee(merchantId: string): Promise<Payee | null> {
    const [row] = await this.database.rows<Forms>(
      `select legal, shop from merchants.applications where merchant_id = $1
        order by (status = 'approved') desc, created_at desc limit 1`,
      [merchantId],
    );
    return row ? payeeOf(row) : null;
  }
}

const COMPANIES = new Set<LegalForm['legalForm']>(['gbr', 'ohg', 'kg', 'ug', 'gmbh', 'gmbh_co_kg', 'eg', 'ag']);

/** A registered merchant (e. K.) is a person; whoever has not said yet can still change it at Stripe. */
export function payeeOf({ legal, shop }: Forms): Payee {
  const { legalForm, street, houseNumber, postcode, city } = legal;
  return {
    businessType: legalForm === 'ev' ? 'non_profit' : COMPANIES.has(legalForm) ? 'company' : 'individual',
    country: 'DE',
    legalName: legal.name || null,
    shopName: shop.name || legal.name || null,
    trade: shop.summary || shop.kind || null,
    email: legal.email || null,
    address: street && postcode && city ? { line1: `${street} ${houseNumber ?? ''}`.trim(), postcode, city } : null,
  };
}
