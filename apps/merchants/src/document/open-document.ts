import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database } from '#platform/database/database';
import { Log } from '#platform/log';
import { noteHistory } from '../history/note-history.js';
import { documentNotFound, documentUnreadable } from '../merchants.errors.js';
import type { DocumentEntity } from './document.entity.js';
import { DocumentStore } from './document-store.js';

type Found = Pick<DocumentEntity, 'id' | 'application_id' | 'name' | 'type'>;

/** Opens a document for its applicant or for a reviewer; nobody else finds it. */
@Injectable()
export class OpenDocument {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DocumentStore) private readonly store: DocumentStore,
    @Inject(Log) private readonly log: Log,
  ) {}

  /** The applicant looks at what they sent. */
  async own(actor: Actor, applicationId: string, documentId: string): Promise<StreamableFile> {
    const document = await this.find(
      `select d.* from merchants.documents d join merchants.applications a on a.id = d.application_id
        where d.id = $1 and d.application_id = $2 and a.applicant_id = $3`,
      [documentId, applicationId, actor.personId],
    );
    return this.open(document);
  }

  /** Whoever helps looks at what they sent for the owner, while they help; it is on record like a reviewer's look. */
  async asHelper(actor: Actor, applicationId: string, documentId: string): Promise<StreamableFile> {
    const document = await this.find(
      `select d.* from merchants.documents d join merchants.applications a on a.id = d.application_id
        where d.id = $1 and d.application_id = $2 and a.helper_id = $3 and a.helper_active`,
      [documentId, applicationId, actor.personId],
    );
    return this.openOnRecord(document, actor);
  }

  /** A reviewer looks, and no look goes unnoticed. */
  async asReviewer(actor: Actor, applicationId: string, documentId: string): Promise<StreamableFile> {
    const document = await this.find(
      `select d.* from merchants.documents d join merchants.applications a on a.id = d.application_id
        where d.id = $1 and d.application_id = $2 and a.submitted_at is not null`,
      [documentId, applicationId],
    );
    return this.openOnRecord(document, actor);
  }

  /** What does not open was not looked at; what does is on record before the first byte goes out. */
  private async openOnRecord(document: Found, actor: Actor): Promise<StreamableFile> {
    const file = await this.open(document);
    const { application_id: applicationId, name } = document;
    await this.database.transaction((tx) => noteHistory(tx, applicationId, 'document_viewed', actor, name));
    return file;
  }

  private async find(sql: string, values: unknown[]): Promise<Found> {
    const [document] = await this.database.rows<Found>(sql, values);
    if (!document) throw documentNotFound();
    return document;
  }

  private async open(document: Found): Promise<StreamableFile> {
    const bytes = await this.store.get(document.id).catch((error: unknown) => {
      this.log.error({ err: error, document: document.id }, 'a document cannot be opened');
      throw documentUnreadable();
    });
    return new StreamableFile(bytes, {
      type: document.type,
      length: bytes.length,
      disposition: `inline; filename*=UTF-8''${encodeURIComponent(document.name)}`,
    });
  }
}
