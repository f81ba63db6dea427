import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import type { HelpedApplicationView } from './helping.view.js';

interface Row {
  id: string;
  status: string;
  shop: string | null;
  owner: string;
  email: string;
  joined: boolean;
  active: boolean;
  invited_at: Date | null;
  updated_at: Date;
}

const MAX = 200;

@Injectable()
export class HelpingQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** What somebody helps or has helped with. Of what lies with the city only where it stands. */
  async of(helperId: string): Promise<HelpedApplicationView[]> {
    const rows = await this.database.rows<Row>(
      `select a.id, a.status, a.shop ->> 'name' as shop, a.applicant_name as owner, a.applicant_email as email,
              a.applicant_id is not null as joined, a.helper_active as active, a.updated_at,
              (select max(l.created_at) from merchants.application_links l
                where l.application_id = a.id and l.kind = 'owner') as invited_at
         from merchants.applications a where a.helper_id = $1
        order by a.helper_active desc, a.updated_at desc, a.id limit ${MAX}`,
      [helperId],
    );
    return rows.map(({ id, status, shop, owner, email, joined, active, invited_at, updated_at }) => ({
      id,
      status,
      shopName: shop,
      owner: { name: owner, email, joined },
      active,
      invitedAt: invited_at?.toISOString() ?? null,
      updatedAt: updated_at.toISOString(),
    }));
  }
}
