import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { DomainError } from '#platform/errors/domain-error';
import { move } from '#platform/status/moves';
import { offerChanged } from '../catalog.errors.js';
import { lockOffer } from '../offer/lock-offer.js';
import type { BulkEdit } from './bulk-input.js';
import { BULK_ROW_MOVES, type BulkRowStatus } from './bulk-status.js';
import { EditOffer } from './edit-offer.js';
import type { Before } from './plan-edit.js';

interface OpenRow {
  id: string;
  offer_id: string;
  merchant_id: string;
  status: 'waiting' | 'undoing';
  version: number;
  version_after: number | null;
  before: Before | null;
  change: BulkEdit;
}

/** Somebody else was at the same row and is done with it: what this transaction did goes back. */
class SomebodyWasFirst extends Error {}

/** Works off what a bulk change has still to do, or to take back, offer by offer. May run twice at once. */
@Injectable()
export class WorkOffBulk {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EditOffer) private readonly editOffer: EditOffer,
  ) {}

  async workOff(actor: Actor, bulkId: string): Promise<void> {
    for (const row of await this.openRows(bulkId)) await this.workOn(actor, row);
  }

  /** Goes on with what a process left behind; answers with how many changes. */
  async resume(): Promise<number> {
    const left = await this.database.rows<{ id: string; by: string }>(
      `select b.id, b.by from catalog.bulk_changes b
        where coalesce(b.undone_at, b.at) < now() - interval '1 minute'
          and exists (select from catalog.bulk_change_rows r where r.bulk_id = b.id and r.status in ('waiting', 'undoing'))`,
    );
    for (const { id, by } of left) await this.workOff(whoMeantIt(by), id);
    return left.length;
  }

  private openRows(bulkId: string): Promise<OpenRow[]> {
    return this.database.rows<OpenRow>(
      `select r.*, b.merchant_id, b.change from catalog.bulk_change_rows r join catalog.bulk_changes b on b.id = r.bulk_id
        where r.bulk_id = $1 and r.status in ('waiting', 'undoing') order by r.position`,
      [bulkId],
    );
  }

  private async workOn(actor: Actor, row: OpenRow): Promise<void> {
    try {
      await this.database.transaction((tx) => this.step(tx, actor, row));
    } catch (error) {
      if (error instanceof SomebodyWasFirst) return;
      if (!(error instanceof DomainError)) throw error;
      const to = row.status === 'waiting' ? 'refused' : 'kept';
      await this.database.transaction((tx) => settle(tx, row.id, to, { refusal: error.code }));
    }
  }

  private async step(tx: Tx, actor: Actor, row: OpenRow): Promise<void> {
    const offer = await lockOffer(tx, [row.merchant_id], row.offer_id);
    const expected = row.status === 'waiting' ? row.version : row.version_after;
    const first = row.status === 'waiting' ? 'done' : 'undone';
    if (offer.version !== expected) {
      await this.firstAt(tx, row);
      throw offerChanged({ version: offer.version });
    }
    if (row.status === 'undoing') await this.editOffer.takeBack(tx, actor, offer, row.change, row.before!);
    const before = row.status === 'waiting' ? await this.editOffer.edit(tx, actor, offer, row.change) : row.before;
    const [after] = await rowsOf<{ version: number }>(tx, `select version from catalog.offers where id = $1`, [
      offer.id,
    ]);
    const done = await settle(tx, row.id, first, { before: JSON.stringify(before), version_after: after!.version });
    if (!done) throw new SomebodyWasFirst();
  }

  /** An offer looks changed too when another process did this very row a moment ago. */
  private async firstAt(tx: Tx, row: OpenRow): Promise<void> {
    const [now] = await rowsOf<{ status: string }>(tx, `select status from catalog.bulk_change_rows where id = $1`, [
      row.id,
    ]);
    if (now?.status !== row.status) throw new SomebodyWasFirst();
  }
}

const settle = (tx: Tx, id: string, to: BulkRowStatus, also: Record<string, unknown>): Promise<boolean> =>
  move(tx, 'catalog.bulk_change_rows', BULK_ROW_MOVES, id, to, also);

/** Who decided it, as far as it is needed to write down who did what. */
const whoMeantIt = (personId: string): Actor => ({
  personId,
  name: '',
  email: '',
  memberships: [],
  secondFactor: false,
});
