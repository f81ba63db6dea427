import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { ApplicationQueries } from '../application/application.queries.js';
import type { ApplicationView } from '../application/application.view.js';
import { isOpen, lockFor, type Hand } from '../application/hand.js';
import { countChange } from '../application/lock-application.js';
import { noteHistory } from '../history/note-history.js';
import { applicationClosed, documentTwice, tooManyDocuments } from '../merchants.errors.js';
import { DocumentStore } from './document-store.js';
import { inspectDocument } from './inspect-document.js';
import type { Upload } from './read-upload.js';

const MAX_DOCUMENTS = 20;

/** Adds a document to a draft. The file is on disk before the row is; a file without a row is swept away later. */
@Injectable()
export class AddDocument {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DocumentStore) private readonly store: DocumentStore,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
  ) {}

  async add(hand: Hand, applicationId: string, upload: Upload): Promise<ApplicationView> {
    const before = await this.applications.by(hand, applicationId);
    if (!isOpen(before.status)) throw applicationClosed(before);
    const id = newId();
    await this.store.put(id, upload.bytes);
    const added = await this.database.transaction(async (tx) => {
      const row = await lockFor(tx, hand, applicationId);
      if (!isOpen(row.status)) return false;
      await this.write(tx, id, applicationId, upload);
      await countChange(tx, applicationId);
      await noteHistory(tx, applicationId, 'document_added', hand.actor, upload.name);
      return true;
    });
    const current = await this.applications.by(hand, applicationId);
    if (!added) throw applicationClosed(current);
    return current;
  }

  private async write(tx: Tx, id: string, applicationId: string, upload: Upload): Promise<void> {
    const { kind, name, type, bytes, issuedOn, statedUntil } = upload;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.refuseTwice(tx, applicationId, kind, sha256);
    const written = await rowsOf(
      tx,
      `insert into merchants.documents
         (id, application_id, kind, name, type, size, sha256, issued_on, stated_until, warnings)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10
        where (select count(*) from merchants.documents where application_id = $2) < ${MAX_DOCUMENTS}
       returning id`,
      [id, applicationId, kind, name, type, bytes.length, sha256, issuedOn, statedUntil, inspectDocument(bytes, type)],
    );
    if (written.length === 0) throw tooManyDocuments(MAX_DOCUMENTS);
  }

  /** One paper may prove two things; the same paper for the same thing was sent by mistake. */
  private async refuseTwice(tx: Tx, applicationId: string, kind: string, sha256: string): Promise<void> {
    const [same] = await rowsOf<{ name: string }>(
      tx,
      `select name from merchants.documents where application_id = $1 and kind = $2 and sha256 = $3 limit 1`,
      [applicationId, kind, sha256],
    );
    if (same) throw documentTwice(same.name);
  }
}
