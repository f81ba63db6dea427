import { Inject, Injectable } from '@nestjs/common';
import type { Membership } from '#contracts/actor';
import { Database } from '#platform/database/database';

export interface Recipient {
  personId: string;
  name: string;
  email: string;
}

export interface NamedMembership {
  role: Membership['role'];
  merchantId?: string;
  merchantName?: string;
}

@Injectable()
export class PersonQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  members(merchantId: string): Promise<Recipient[]> {
    return this.database.read<Recipient>(
      'accounts-members',
      `select p.id as "personId", p.name, p.email
         from accounts.memberships m join accounts.people p on p.id = m.person_id
        where m.merchant_id = $1 order by m.role, p.email`,
      [merchantId],
    );
  }

  cityPeople(role: string): Promise<Recipient[]> {
    return this.database.read<Recipient>(
      'accounts-city-people',
      `select p.id as "personId", p.name, p.email
         from accounts.memberships m join accounts.people p on p.id = m.person_id
        where m.merchant_id is null and m.role = $1 order by p.email`,
      [role],
    );
  }

  async memberships(personId: string): Promise<NamedMembership[]> {
    const rows = await this.database.read<{
      role: Membership['role'];
      merchant_id: string | null;
      merchant_name: string | null;
    }>(
      'accounts-memberships',
      `select role, merchant_id, merchant_name from accounts.memberships where person_id = $1 order by created_at, id`,
      [personId],
    );
    return rows.map((row) => ({
      role: row.role,
      merchantId: row.merchant_id ?? undefined,
      merchantName: row.merchant_name ?? undefined,
    }));
  }
}
