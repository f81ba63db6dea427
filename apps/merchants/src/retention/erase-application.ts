import { rowsOf, type Tx } from '#platform/database/database';

/** What was written while an application was looked at, and is of no use once it is over. */
const WORKING_PAPERS = [
  'review_notes',
  'review_lines',
  'questions',
  'submissions',
  'application_links',
  'outside_checks',
];

/**
 * Deletes the documents of an application and what it says about people, down to the name of the shop. Answers the
 * ids of the files, which go after the commit.
 */
export async function eraseDocuments(tx: Tx, id: string): Promise<string[]> {
  await tx.query(
    `delete from merchants.renewals r using merchants.documents d
      where d.application_id = $1 and d.id in (r.document_id, r.replaces)`,
    [id],
  );
  await tx.query(
    `update merchants.appeals set document_id = null
      where document_id in (select id from merchants.documents where application_id = $1)`,
    [id],
  );
  const documents = await rowsOf<{ id: string }>(
    tx,
    `delete from merchants.documents where application_id = $1 returning id`,
    [id],
  );
  for (const table of WORKING_PAPERS) {
    await tx.query(`delete from merchants.${table} where application_id = $1`, [id]);
  }
  await tx.query(
    `update merchants.applications
        set legal = jsonb_strip_nulls(jsonb_build_object('name', legal -> 'name')),
            shop = jsonb_strip_nulls(jsonb_build_object('name', shop -> 'name')),
            applicant_name = '', applicant_email = '', erased_at = now(),
            helper_id = case when applicant_id is null then helper_id end,
            helper_name = case when applicant_id is null then '' end, helper_active = false
      where id = $1`,
    [id],
  );
  return documents.map((document) => document.id);
}

/** Deletes an application with everything that refers to it; only the audit log still knows that it was there. */
export async function eraseApplication(tx: Tx, id: string): Promise<void> {
  const referring = await rowsOf<{ table: string; column: string }>(
    tx,
    `select c.conrelid::regclass::text as table, a.attname as column
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.confrelid = 'merchants.applications'::regclass`,
  );
  for (const { table, column } of referring) await tx.query(`delete from ${table} where ${column} = $1`, [id]);
  await tx.query(`delete from merchants.applications where id = $1`, [id]);
}
