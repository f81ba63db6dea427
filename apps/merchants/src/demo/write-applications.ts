import type pg from 'pg';
import { partId } from './demo-ids.js';
import type { SeededApplication } from './demo-applications.js';

type Sql = Pick<pg.ClientBase, 'query'>;

/** Writes applications with their history, and the merchants of the approved ones. What is there stays as it is. */
export async function writeApplications(sql: Sql, applications: SeededApplication[]): Promise<void> {
  await writeRows(sql, applications);
  await writeHistory(sql, applications);
  await writeMerchants(sql, applications);
}

async function writeRows(sql: Sql, applications: SeededApplication[]): Promise<void> {
  await sql.query(
    `insert into merchants.applications (id, status, version, applicant_id, applicant_name, applicant_email,
       merchant_id, shop_id, legal, shop, submitted_at, decided_at, decided_by, decided_by_name, decision_reason,
       created_at)
     select a.id, case when decision is null then 'submitted' else 'approved' end,
            case when decision is null then 3 else 4 end,
            (applicant ->> 'id')::uuid, applicant ->> 'name', applicant ->> 'email',
            "merchantId", "shopId", legal, shop,
            now() - "submittedHoursAgo" * interval '1 hour',
            now() - (decision ->> 'hoursAgo')::float8 * interval '1 hour',
            (decision #>> '{by,id}')::uuid, decision #>> '{by,name}', decision ->> 'reason',
            now() - ("submittedHoursAgo" + 1) * interval '1 hour'
       from jsonb_to_recordset($1::jsonb) as a(id uuid, applicant jsonb, "merchantId" uuid, "shopId" uuid,
              legal jsonb, shop jsonb, "submittedHoursAgo" float8, decision jsonb)
     on conflict do nothing`,
    [JSON.stringify(applications)],
  );
}

async function writeHistory(sql: Sql, applications: SeededApplication[]): Promise<void> {
  const entries = applications.flatMap(({ id, applicant, submittedHoursAgo, decision }) => [
    { id: partId(id, 'started'), application_id: id, hours: submittedHoursAgo + 1, what: 'started', by: applicant },
    { id: partId(id, 'submitted'), application_id: id, hours: submittedHoursAgo, what: 'submitted', by: applicant },
    ...(decision
      ? [
          {
            id: partId(id, 'decided'),
            application_id: id,
            hours: decision.hoursAgo,
            what: 'approved',
            by: decision.by,
            note: decision.reason,
          },
        ]
      : []),
  ]);
  await sql.query(
    `insert into merchants.history (id, subject, subject_id, subject_name, merchant_id, at, what, by_id, by_name, note)
     select h.id, 'application', a.id, coalesce(a.shop ->> 'name', ''), a.merchant_id,
            now() - hours * interval '1 hour', what, (by ->> 'id')::uuid, by ->> 'name', note
       from jsonb_to_recordset($1::jsonb) as h(id uuid, application_id uuid, hours float8, what text, by jsonb, note text)
       join merchants.applications a on a.id = h.application_id
      order by hours desc
     on conflict do nothing`,
    [JSON.stringify(entries)],
  );
}

async function writeMerchants(sql: Sql, applications: SeededApplication[]): Promise<void> {
  await sql.query(
    `insert into merchants.merchants (id, application_id, person_id, name, legal_form, owner_name, street,
       house_number, postcode, city, email, phone, register_court, register_number, vat_id, tax_number,
       small_business, iban, approved_at)
     select distinct on (merchant_id) merchant_id, id, applicant_id, legal ->> 'name', legal ->> 'legalForm',
            legal ->> 'ownerName', legal ->> 'street', legal ->> 'houseNumber', legal ->> 'postcode', legal ->> 'city',
            legal ->> 'email', legal ->> 'phone', legal ->> 'registerCourt', legal ->> 'registerNumber',
            legal ->> 'vatId', legal ->> 'taxNumber', (legal ->> 'smallBusiness')::boolean, legal ->> 'iban', decided_at
       from merchants.applications
      where id = any($1) and status = 'approved'
      order by merchant_id, decided_at
     on conflict do nothing`,
    [applications.map(({ id }) => id)],
  );
}
