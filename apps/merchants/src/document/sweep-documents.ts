import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { DocumentStore } from './document-store.js';

const HOUR_MS = 3_600_000;

/** Drops files that no row knows: an upload that broke off, a removal whose process died before it was done. */
@Injectable()
export class SweepDocuments {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DocumentStore) private readonly store: DocumentStore,
  ) {}

  /** Answers how many files went. Young ones stay, because their row may just be on its way. */
  async sweep(olderThanMs = HOUR_MS): Promise<number> {
    const { ids, unfinished } = await this.store.olderThan(olderThanMs);
    const known = await this.database.rows<{ id: string }>(
      `select id::text from merchants.documents where id::text = any($1)`,
      [ids],
    );
    const kept = new Set(known.map((row) => row.id));
    const orphans = ids.filter((id) => !kept.has(id));
    for (const id of orphans) await this.store.drop(id);
    for (const name of unfinished) await this.store.dropUnfinished(name);
    return orphans.length + unfinished.length;
  }
}
