import { Inject, Injectable } from '@nestjs/common';
import type { Membership, MerchantRole } from '#contracts/actor';
import { Database } from '#platform/database/database';

export interface Recipient {
  personId: string;
  name: string;
  email: string;
}

export interface NamedMembership {
  id: string;
  role: Membership['role'];
  merchantId?: string;
  merchantName?: string;
}

@Injectable()
export class PersonQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  members(merchantId: string): Promise<(Recipient & { role: MerchantRole })[]> {
    return this.database.read<Recipient & { role: MerchantRole }>(
      'accounts-members',
      `select p.id as "personId", p.name, p.email, m.role
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

  async person(personId: string): Promise<{ name: string; email: string } | null> {
    const [row] = await this.database.rows<{ name: string; email: string }>(
      `select name, email from accounts.people where id = $1`,
      [personId],
    );
    return row ?? null;
  }

  async memberships(personId: string): Promise<NamedMembership[]> {
    const rows = await this.database.read<{
      id: string;
      role: Membership['role'];
      merchant_id: string | null;
      merchant_name: string | null;
    }>(
      'accounts-memberships',
      `select id, role, merchant_id, merchant_name from accounts.memberships where person_id = $1 order by created_at, id`,
      [personId],
    );
    return rows.map((row) => ({
      id: row.id,
      role: row.role,
      merchantId: row.merchant_id ?? undefined,
      merchantName: row.merchant_name ?? undefined,
    }));
  }
}
