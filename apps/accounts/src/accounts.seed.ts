import { hashPassword } from 'better-auth/crypto';
import type pg from 'pg';
import { derivedId } from '#platform/ids';
import type { DemoCity } from '../../../demo/types.js';
import { demoLogins, type DemoLogin } from './demo/demo-logins.js';
import { demoPassword } from './demo/demo-password.js';
import { demoMerchantId, demoPersonId } from './demo/demo-person.js';

type SeedSql = Pick<pg.ClientBase, 'query'>;

/** Writes the people of a demo city, who all share one password. What is there already stays as it is. */
export async function seedAccounts(sql: SeedSql, city: DemoCity): Promise<void> {
  const logins = demoLogins(city);
  await writePeople(sql, logins);
  await writePasswords(sql, city, logins);
  await writeMemberships(sql, city, logins);
}

async function writePeople(sql: SeedSql, logins: DemoLogin[]): Promise<void> {
  await sql.query(
    `insert into accounts.people (id, name, email, email_verified, created_at)
     select id, name, email, true, now() - interval '90 days' + at * interval '1 second'
       from unnest($1::uuid[], $2::text[], $3::text[]) with ordinality as p(id, name, email, at)
     on conflict do nothing`,
    [logins.map(({ email }) => demoPersonId(email)), logins.map(({ name }) => name), logins.map(({ email }) => email)],
  );
}

/** One hash for all, and only when somebody still lacks one: hashing is slow on purpose. */
async function writePasswords(sql: SeedSql, city: DemoCity, logins: DemoLogin[]): Promise<void> {
  const people = logins.map(({ email }) => demoPersonId(email));
  const lacking = await sql.query(
    `select id from accounts.people p where id = any($1)
        and not exists (select 1 from accounts.credentials c where c.person_id = p.id)`,
    [people],
  );
  if (lacking.rowCount === 0) return;
  await sql.query(
    `insert into accounts.credentials (id, person_id, account_id, provider_id, password, updated_at)
     select gen_random_uuid(), id, id::text, 'credential', $2, now() from unnest($1::uuid[]) as p(id)`,
    [lacking.rows.map((row: { id: string }) => row.id), await hashPassword(demoPassword(city.city.slug))],
  );
}

async function writeMemberships(sql: SeedSql, city: DemoCity, logins: DemoLogin[]): Promise<void> {
  const names = new Map(city.merchants.map(({ slug, name }) => [slug, name]));
  const rows = logins.flatMap(({ email, memberships }) =>
    memberships.map(({ role, merchant }) => ({
      id: derivedId(demoPersonId(email), `${role}/${merchant ?? ''}`),
      person_id: demoPersonId(email),
      merchant_id: merchant && demoMerchantId(merchant),
      merchant_name: merchant && names.get(merchant),
      role,
    })),
  );
  await sql.query(
    `insert into accounts.memberships (id, person_id, merchant_id, merchant_name, role)
     select id, person_id, merchant_id, merchant_name, role
       from jsonb_to_recordset($1::jsonb)
         as m(id uuid, person_id uuid, merchant_id uuid, merchant_name text, role text)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
