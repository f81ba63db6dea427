import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { ApplicationQueries } from '../application/application.queries.js';
import type { ApplicationView } from '../application/application.view.js';
import { countChange, lockOwn } from '../application/lock-application.js';
import { noteHistory } from '../history/note-history.js';
import { applicationClosed, tooManyDocuments } from '../merchants.errors.js';
import { DocumentStore } from './document-store.js';
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

  async add(actor: Actor, applicationId: string, upload: Upload): Promise<ApplicationView> {
    const before = await this.applications.ownById(actor.personId, applicationId);
    if (before.status !== 'draft') throw applicationClosed(before);
    const id = newId();
    await this.store.put(id, upload.bytes);
    const added = await this.database.transaction(async (tx) => {
      const row = await lockOwn(tx, actor.personId, applicationId);
      if (row.status !== 'draft') return false;
      await this.write(tx, id, applicationId, upload);
      await countChange(tx, applicationId);
      await noteHistory(tx, applicationId, 'document_added', actor, upload.name);
      return true;
    });
    const current = await this.applications.ownById(actor.personId, applicationId);
    if (!added) throw applicationClosed(current);
    return current;
  }

  private async write(tx: Tx, id: string, applicationId: string, upload: Upload): Promise<void> {
    const { kind, name, type, bytes } = upload;
    const written = await rowsOf(
      tx,
      `insert into merchants.documents (id, application_id, kind, name, type, size, sha256)
       select $1, $2, $3, $4, $5, $6, $7
        where (select count(*) from merchants.documents where application_id = $2) < ${MAX_DOCUMENTS}
       returning id`,
      [id, applicationId, kind, name, type, bytes.length, createHash('sha256').update(bytes).digest('hex')],
    );
    if (written.length === 0) throw tooManyDocuments(MAX_DOCUMENTS);
  }
}
