import { Inject, Injectable } from '@nestjs/common';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { ApplicationQueries } from '../application/application.queries.js';
import type { ApplicationView } from '../application/application.view.js';
import { isOpen, lockFor, type Hand } from '../application/hand.js';
import { countChange } from '../application/lock-application.js';
import { noteHistory } from '../history/note-history.js';
import { applicationClosed, documentNotFound } from '../merchants.errors.js';
import type { DocumentKind } from './document.entity.js';

/** What is left out stays; null takes a day away. */
export interface DocumentChange {
  kind?: DocumentKind;
  issuedOn?: string | null;
  statedUntil?: string | null;
}

/** Puts right what is said about a document: what it is, from when, until when. The file itself stays. */
@Injectable()
export class ChangeDocument {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
  ) {}

  async change(
    hand: Hand,
    applicationId: string,
    documentId: string,
    change: DocumentChange,
  ): Promise<ApplicationView> {
    const changed = await this.database.transaction(async (tx) => {
      const row = await lockFor(tx, hand, applicationId);
      if (!isOpen(row.status)) return false;
      const name = await this.write(tx, applicationId, documentId, change);
      await countChange(tx, applicationId);
      await noteHistory(tx, applicationId, 'document_changed', hand.actor, name);
      return true;
    });
    const current = await this.applications.by(hand, applicationId);
    if (!changed) throw applicationClosed(current);
    return current;
  }

  private async write(tx: Tx, applicationId: string, documentId: string, change: DocumentChange): Promise<string> {
    const { kind, issuedOn, statedUntil } = change;
    const [document] = await rowsOf<{ name: string }>(
      tx,
      `update merchants.documents
          set kind = coalesce($3, kind),
              issued_on = case when $4 then $5::date else issued_on end,
              stated_until = case when $6 then $7::date else stated_until end
        where id = $1 and application_id = $2 returning name`,
      [
        documentId,
        applicationId,
        kind ?? null,
        issuedOn !== undefined,
        issuedOn ?? null,
        statedUntil !== undefined,
        statedUntil ?? null,
      ],
    );
    if (!document) throw documentNotFound();
    return document.name;
  }
}
