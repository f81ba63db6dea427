import { Inject, Injectable } from '@nestjs/common';
import { MACHINE } from '#platform/audit/record';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { DocumentStore } from '../document/document-store.js';
import { noteHistory } from '../history/note-history.js';
import { noteMerchant } from '../history/note-merchant.js';
import { eraseApplication, eraseDocuments } from './erase-application.js';

const BATCH = 50;

/**
 * Deletes what the law wants deleted (law.de.md section 7): what only served to check a trader six months after the
 * contract has ended (Art. 30 (5) DSA); drafts that nobody has touched, and applications that came to nothing, six
 * months later, when nobody can complain any more; what is left of those after three years. Tax data of traders stays
 * for its own time (§ 22f UStG, § 24 PStTG). The audit log says that something was deleted, never what.
 */
@Injectable()
export class EraseDue {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DocumentStore) private readonly store: DocumentStore,
  ) {}

  async erase(): Promise<number> {
    const merchants = await this.each(DUE_MERCHANTS, (tx, id) => this.merchant(tx, id));
    const ended = await this.each(DUE_ENDED, (tx, id) => this.ended(tx, id));
    const drafts = await this.each(DUE_WHOLE, (tx, id) => this.whole(tx, id));
    return merchants + ended + drafts;
  }

  /** Files go after the commit; what a crash leaves behind is swept up like every file without a row. */
  private async each(due: string, erase: (tx: Tx, id: string) => Promise<string[]>): Promise<number> {
    const rows = await this.database.rows<{ id: string }>(`${due} order by id limit ${BATCH}`);
    for (const { id } of rows) {
      const files = await this.database.transaction((tx) => erase(tx, id));
      for (const file of files) await this.store.drop(file);
    }
    return rows.length;
  }

  private async merchant(tx: Tx, id: string): Promise<string[]> {
    const [merchant] = await rowsOf<{ id: string; name: string }>(
      tx,
      `update merchants.merchants set erased_at = now() where id = $1 and erased_at is null and status = 'left'
       returning id, name`,
      [id],
    );
    if (!merchant) return [];
    const applications = await rowsOf<{ id: string }>(
      tx,
      `select id from merchants.applications where merchant_id = $1 and status = 'approved' for update`,
      [id],
    );
    const files: string[] = [];
    for (const application of applications) files.push(...(await eraseDocuments(tx, application.id)));
    await noteMerchant(tx, merchant, 'data_erased', MACHINE);
    return files;
  }

  private async ended(tx: Tx, id: string): Promise<string[]> {
    const files = await eraseDocuments(tx, id);
    await noteHistory(tx, id, 'data_erased', MACHINE);
    return files;
  }

  private async whole(tx: Tx, id: string): Promise<string[]> {
    const files = await eraseDocuments(tx, id);
    await noteHistory(tx, id, 'data_erased', MACHINE);
    await eraseApplication(tx, id);
    return files;
  }
}

const NO_APPEAL = `not exists (select 1 from merchants.appeals p where p.status = 'open'
  and (p.application_id = a.id or p.merchant_id = a.merchant_id))`;

const DUE_MERCHANTS = `
  select a.id from merchants.merchants a
   where a.status = 'left' and a.left_at < now() - interval '6 months' and a.erased_at is null
     and not exists (select 1 from merchants.appeals p where p.status = 'open' and p.merchant_id = a.id)`;

const DUE_ENDED = `
  select a.id from merchants.applications a
   where a.status in ('rejected', 'withdrawn') and a.erased_at is null
     and coalesce(a.decided_at, a.updated_at) < now() - interval '6 months' and ${NO_APPEAL}`;

const DUE_WHOLE = `
  select a.id from merchants.applications a
   where ((a.status = 'draft' and a.updated_at < now() - interval '6 months')
       or (a.erased_at is not null and a.erased_at < now() - interval '30 months'
           and a.status in ('rejected', 'withdrawn'))) and ${NO_APPEAL}`;
