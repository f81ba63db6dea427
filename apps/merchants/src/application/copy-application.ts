import { Inject, Injectable } from '@nestjs/common';
import { merchantIdsOf, type Actor } from '#contracts/actor';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { Log } from '#platform/log';
import type { DocumentEntity } from '../document/document.entity.js';
import { DocumentStore } from '../document/document-store.js';
import { noteHistory } from '../history/note-history.js';
import { applicationNotOver, tooManyDrafts } from '../merchants.errors.js';
import type { ApplicationEntity } from './application.entity.js';
import { ApplicationQueries } from './application.queries.js';
import type { ApplicationView } from './application.view.js';
import { lockOwn } from './lock-application.js';
import { MAX_DRAFTS } from './start-application.js';

type Paper = Pick<
  DocumentEntity,
  'kind' | 'name' | 'type' | 'size' | 'sha256' | 'issued_on' | 'stated_until' | 'warnings'
>;
type Copied = Paper & { id: string };

/**
 * Applies again with the data and documents of an application that was rejected or taken back. The merchant stays the
 * same, and with it pictures and payout account, unless they have left or are somebody else's by now; the promise of
 * lawful offers has to be given anew.
 */
@Injectable()
export class CopyApplication {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DocumentStore) private readonly store: DocumentStore,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
    @Inject(Log) private readonly log: Log,
  ) {}

  async copy(actor: Actor, from: string): Promise<ApplicationView> {
    const before = await this.applications.ownById(actor.personId, from);
    if (before.status !== 'rejected' && before.status !== 'withdrawn') throw applicationNotOver(before);
    const papers = await this.sealAgain(from);
    const id = newId();
    await this.database.transaction(async (tx) => {
      const row = await lockOwn(tx, actor.personId, from);
      await this.begin(tx, actor, id, row);
      for (const paper of papers) await this.add(tx, id, paper);
      await noteHistory(tx, id, 'copied', actor, row.shop.name ?? row.legal.name ?? null);
    });
    return this.applications.ownById(actor.personId, id);
  }

  /** The files of the old application under new ids. One that is gone or does not open is left out. */
  private async sealAgain(from: string): Promise<Copied[]> {
    const rows = await this.database.rows<Copied>(
      `select id, kind, name, type, size, sha256, issued_on::text as issued_on, stated_until::text as stated_until,
              warnings from merchants.documents where application_id = $1 order by uploaded_at, id`,
      [from],
    );
    const copied: Copied[] = [];
    for (const { id: old, ...paper } of rows) {
      const id = newId();
      try {
        await this.store.put(id, await this.store.get(old));
        copied.push({ ...paper, id });
      } catch (error) {
        this.log.warn({ err: error, document: old }, 'a document could not be copied');
      }
    }
    return copied;
  }

  private async begin(tx: Tx, actor: Actor, id: string, row: ApplicationEntity): Promise<void> {
    const { selfCertified: _given, ...legal } = row.legal;
    const { pictures: _shown, ...rest } = row.shop;
    const same = await this.mayTradeAs(tx, actor, row.merchant_id);
    const made = await rowsOf(
      tx,
      `insert into merchants.applications
         (id, status, version, applicant_id, applicant_name, applicant_email, merchant_id, shop_id, legal, shop,
          copied_from)
       select $1, 'draft', 1, $2, $3, $4, $5, $6, $7, $8, $9
        where (select count(*) from merchants.applications
                where applicant_id = $2 and status = 'draft') < ${MAX_DRAFTS}
       returning id`,
      [
        id,
        actor.personId,
        actor.name,
        actor.email,
        same ? row.merchant_id : newId(),
        newId(),
        JSON.stringify(legal),
        // Pictures belong to the merchant for whom they were sent in.
        JSON.stringify(same ? row.shop : rest),
        row.id,
      ],
    );
    if (made.length === 0) throw tooManyDrafts(MAX_DRAFTS);
  }

  /** Not let in yet, or still theirs: then it is a further shop of the same merchant. */
  private async mayTradeAs(tx: Tx, actor: Actor, merchantId: string): Promise<boolean> {
    const [merchant] = await rowsOf<{ status: string }>(
      tx,
      `select status from merchants.merchants where id = $1 for share`,
      [merchantId],
    );
    return !merchant || (merchant.status !== 'left' && merchantIdsOf(actor, ['owner']).includes(merchantId));
  }

  private async add(tx: Tx, applicationId: string, paper: Copied): Promise<void> {
    const { id, kind, name, type, size, sha256, issued_on, stated_until, warnings } = paper;
    await tx.query(
      `insert into merchants.documents
         (id, application_id, kind, name, type, size, sha256, issued_on, stated_until, warnings, uploaded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, clock_timestamp())`,
      [id, applicationId, kind, name, type, size, sha256, issued_on, stated_until, warnings],
    );
  }
}
