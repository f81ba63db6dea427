import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { publish } from '#platform/outbox/publish';
import { DocumentStore } from '../document/document-store.js';
import type { Upload } from '../document/read-upload.js';
import { noteMerchant } from '../history/note-merchant.js';
import { documentNotFound, renewalWaiting } from '../merchants.errors.js';

interface Replaced {
  application_id: string;
  kind: string;
  merchant_id: string;
  merchant_name: string;
}

/**
 * A merchant sends a new document in place of one that runs out. The file is on disk before its row is, but not before
 * it is known to be theirs to send.
 */
@Injectable()
export class SendRenewal {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DocumentStore) private readonly store: DocumentStore,
  ) {}

  async send(actor: Actor, merchantIds: string[], replaces: string, upload: Upload): Promise<{ documentId: string }> {
    await this.database.transaction((tx) => this.mayCome(tx, merchantIds, replaces));
    const id = newId();
    await this.store.put(id, upload.bytes);
    await this.database.transaction(async (tx) => {
      const replaced = await this.replaced(tx, merchantIds, replaces);
      await this.write(tx, id, replaces, replaced, upload);
      await publish(tx, 'renewal.sent', { documentId: id, merchantId: replaced.merchant_id });
      const merchant = { id: replaced.merchant_id, name: replaced.merchant_name };
      await noteMerchant(tx, merchant, 'renewal_sent', actor, upload.name);
    });
    return { documentId: id };
  }

  /** What the rows say again when they are written; here it spares the disk what would be refused. */
  private async mayCome(tx: Tx, merchantIds: string[], replaces: string): Promise<void> {
    await this.replaced(tx, merchantIds, replaces);
    const waiting = await rowsOf(tx, `select 1 from merchants.renewals where replaces = $1 and status = 'waiting'`, [
      replaces,
    ]);
    if (waiting.length > 0) throw renewalWaiting();
  }

  private async replaced(tx: Tx, merchantIds: string[], id: string): Promise<Replaced> {
    const [found] = await rowsOf<Replaced>(
      tx,
      `select d.application_id, d.kind, m.id as merchant_id, m.name as merchant_name
         from merchants.documents d
         join merchants.applications a on a.id = d.application_id and a.status = 'approved'
         join merchants.merchants m on m.id = a.merchant_id and m.status <> 'left'
        where d.id = $1 and m.id = any($2) and d.valid_until is not null for update of m`,
      [id, merchantIds],
    );
    if (!found) throw documentNotFound();
    return found;
  }

  private async write(tx: Tx, id: string, replaces: string, replaced: Replaced, upload: Upload): Promise<void> {
    const { name, type, bytes } = upload;
    await tx.query(
      `insert into merchants.documents (id, application_id, kind, name, type, size, sha256)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        id,
        replaced.application_id,
        replaced.kind,
        name,
        type,
        bytes.length,
        createHash('sha256').update(bytes).digest('hex'),
      ],
    );
    const kept = await rowsOf(
      tx,
      `insert into merchants.renewals (document_id, replaces, merchant_id) values ($1, $2, $3)
       on conflict do nothing returning document_id`,
      [id, replaces, replaced.merchant_id],
    );
    if (kept.length === 0) throw renewalWaiting();
  }
}
