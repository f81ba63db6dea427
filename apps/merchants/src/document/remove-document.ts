import { Inject, Injectable } from '@nestjs/common';
import { Database, rowsOf } from '#platform/database/database';
import { ApplicationQueries } from '../application/application.queries.js';
import type { ApplicationView } from '../application/application.view.js';
import { isOpen, lockFor, type Hand } from '../application/hand.js';
import { countChange } from '../application/lock-application.js';
import { noteHistory } from '../history/note-history.js';
import { applicationClosed, documentNotFound } from '../merchants.errors.js';
import { DocumentStore } from './document-store.js';

/** Takes a document out of a draft and forgets its bytes; the history keeps that there was one. */
@Injectable()
export class RemoveDocument {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DocumentStore) private readonly store: DocumentStore,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
  ) {}

  async remove(hand: Hand, applicationId: string, documentId: string): Promise<ApplicationView> {
    const removed = await this.database.transaction(async (tx) => {
      const row = await lockFor(tx, hand, applicationId);
      if (!isOpen(row.status)) return false;
      const [document] = await rowsOf<{ name: string }>(
        tx,
        `delete from merchants.documents where id = $1 and application_id = $2 returning name`,
        [documentId, applicationId],
      );
      if (!document) throw documentNotFound();
      await countChange(tx, applicationId);
      await noteHistory(tx, applicationId, 'document_removed', hand.actor, document.name);
      return true;
    });
    const current = await this.applications.by(hand, applicationId);
    if (!removed) throw applicationClosed(current);
    await this.store.drop(documentId);
    return current;
  }
}
