import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database, rowsOf } from '#platform/database/database';
import { newId } from '#platform/ids';
import { DocumentStore } from '../document/document-store.js';
import type { Upload } from '../document/read-upload.js';
import { noteHistory } from '../history/note-history.js';
import { appealDecided } from '../merchants.errors.js';
import { AppealQueries } from './appeal.queries.js';
import type { AppealView } from './appeal.view.js';

/** Puts one document beside an open complaint. It lies with the application of the merchant, and goes with it. */
@Injectable()
export class AddAppealDocument {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DocumentStore) private readonly store: DocumentStore,
    @Inject(AppealQueries) private readonly appeals: AppealQueries,
  ) {}

  async add(actor: Actor, appealId: string, upload: Upload): Promise<AppealView> {
    const before = await this.appeals.own(actor, appealId);
    if (before.status !== 'open' || before.document) throw appealDecided(before);
    const id = newId();
    await this.store.put(id, upload.bytes);
    const sha256 = createHash('sha256').update(upload.bytes).digest('hex');
    const added = await this.database.transaction(async (tx) => {
      const [document] = await rowsOf<{ application_id: string }>(
        tx,
        `insert into merchants.documents (id, application_id, kind, name, type, size, sha256)
         select $1, coalesce(p.application_id, m.application_id), 'other', $3, $4, $5, $6
           from merchants.appeals p left join merchants.merchants m on m.id = p.merchant_id
          where p.id = $2 and p.status = 'open' and p.document_id is null for update of p
         returning application_id`,
        [id, appealId, upload.name, upload.type, upload.bytes.length, sha256],
      );
      if (!document) return false;
      await tx.query(`update merchants.appeals set document_id = $2 where id = $1`, [appealId, id]);
      await noteHistory(tx, document.application_id, 'document_added', actor, upload.name);
      return true;
    });
    const current = await this.appeals.own(actor, appealId);
    if (!added) throw appealDecided(current);
    return current;
  }
}
