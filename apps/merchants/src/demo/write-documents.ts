import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Config } from '#platform/config/config';
import type { DemoCity, DemoDocument } from '../../../../demo/types.js';
import { DocumentStore } from '../document/document-store.js';
import { demoId, partId } from './demo-ids.js';

/** Where documents are put, with which secret they are sealed, and how their lines become a PDF. */
export interface SeedMeans extends Pick<Config, 'DATA_DIR' | 'AUTH_SECRET'> {
  documentPdf(lines: readonly string[]): Buffer;
}

type Sql = Pick<pg.ClientBase, 'query'>;

/** Seals a small PDF for every document of the waiting applications and notes it, unless it is there already. */
export async function writeDocuments(sql: Sql, city: DemoCity, means: SeedMeans): Promise<void> {
  const store = new DocumentStore(means);
  const known = await sql.query<{ id: string }>('select id from merchants.documents');
  const there = new Set(known.rows.map(({ id }) => id));
  const wanted = city.applications.flatMap(({ slug, documents }) =>
    documents.map((document, at) => ({ document, id: demoId('document', `${slug}/${at}`), slug, at })),
  );
  for (const { document, id, slug, at } of wanted.filter((one) => !there.has(one.id))) {
    const bytes = means.documentPdf(document.lines);
    await store.put(id, bytes);
    const applicationId = demoId('application', slug);
    await noteDocument(sql, { id, applicationId, document, bytes, entryId: partId(applicationId, `document/${at}`) });
  }
}

interface Sealed {
  id: string;
  applicationId: string;
  document: DemoDocument;
  bytes: Buffer;
  entryId: string;
}

async function noteDocument(sql: Sql, { id, applicationId, document, bytes, entryId }: Sealed): Promise<void> {
  const { kind, name, type, issuedOn, statedUntil } = document;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await sql.query(
    `insert into merchants.documents (id, application_id, kind, name, type, size, sha256, uploaded_at,
       issued_on, stated_until)
     select $1, id, $3, $4, $5, $6, $7, submitted_at, $8, $9 from merchants.applications where id = $2
     on conflict do nothing`,
    [id, applicationId, kind, name, type, bytes.length, sha256, issuedOn, statedUntil],
  );
  await sql.query(
    `insert into merchants.history (id, subject, subject_id, subject_name, merchant_id, at, what, by_id, by_name, note)
     select $1, 'application', id, coalesce(shop ->> 'name', ''), merchant_id, submitted_at - interval '1 minute',
            'document_added', applicant_id, applicant_name, $3
       from merchants.applications where id = $2
     on conflict do nothing`,
    [entryId, applicationId, name],
  );
}
