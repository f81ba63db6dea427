import { Inject, Injectable } from '@nestjs/common';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import type { LegalForm } from '../application/legal.form.js';
import type { ShopForm } from '../application/shop.form.js';
import type { DocumentKind } from '../document/document.entity.js';
import { checklistNotFound } from '../merchants.errors.js';
import type { ChecklistItem } from './checklist-item.js';
import type { ChecklistEntity } from './checklist.entity.js';
import type { ChecklistVersionView, ChecklistView } from './checklist.view.js';
import { wantedProofs } from './wanted-proofs.js';

const CURRENT = `select * from merchants.checklists order by version desc limit 1`;
const MAX_VERSIONS = 100;

@Injectable()
export class ChecklistQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The list that is in force, or an earlier version of it. */
  async list(version?: number): Promise<ChecklistView> {
    const [row] = await (version === undefined
      ? this.database.rows<ChecklistEntity>(CURRENT)
      : this.database.rows<ChecklistEntity>(`select * from merchants.checklists where version = $1`, [version]));
    if (!row) throw checklistNotFound();
    const { items, note, created_at, created_by_name } = row;
    return { version: row.version, items, note, at: created_at.toISOString(), by: created_by_name };
  }

  /** Who changed the list when and why, newest first. */
  async versions(): Promise<ChecklistVersionView[]> {
    const rows = await this.database.rows<Omit<ChecklistEntity, 'items'>>(
      `select version, note, created_at, created_by_name from merchants.checklists
        order by version desc limit ${MAX_VERSIONS}`,
    );
    return rows.map(({ version, note, created_at, created_by_name }) => ({
      version,
      note,
      at: created_at.toISOString(),
      by: created_by_name,
    }));
  }

  /** The same within a transaction. */
  async current(tx: Tx): Promise<{ version: number; items: ChecklistItem[] }> {
    const [row] = await rowsOf<ChecklistEntity>(tx, CURRENT);
    if (!row) throw checklistNotFound();
    return row;
  }

  /** The kinds of documents that have to be there before an application with these forms can be handed in. */
  async requiredDocuments(legal: LegalForm, shop: ShopForm): Promise<DocumentKind[]> {
    return (await this.requiredProofs(legal, shop)).flatMap((kinds) => kinds.slice(0, 1));
  }

  /** The same with what may stand in for each other: of every inner list one is enough. */
  async requiredProofs(legal: LegalForm, shop: ShopForm): Promise<DocumentKind[][]> {
    const { items } = await this.list();
    return wantedProofs(items, { legal, shop });
  }
}
