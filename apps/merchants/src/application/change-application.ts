import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database, type Tx } from '#platform/database/database';
import { noteHistory } from '../history/note-history.js';
import { applicationChanged, applicationClosed } from '../merchants.errors.js';
import type { ApplicationEntity } from './application.entity.js';
import { ApplicationQueries } from './application.queries.js';
import type { ApplicationView } from './application.view.js';
import type { LegalForm } from './legal.form.js';
import { lockOwn } from './lock-application.js';
import type { ShopForm } from './shop.form.js';

export interface ApplicationChange {
  /** The version that the applicant saw. */
  version: number;
  legal?: LegalForm;
  shop?: ShopForm;
}

type Result = 'done' | 'stale' | 'closed';

/** Writes fields of a draft. Fields that are not named stay as they are, so every step of a wizard can be saved. */
@Injectable()
export class ChangeApplication {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
  ) {}

  async change(actor: Actor, id: string, change: ApplicationChange): Promise<ApplicationView> {
    const result = await this.database.transaction(async (tx): Promise<Result> => {
      const row = await lockOwn(tx, actor.personId, id);
      if (row.status !== 'draft') return 'closed';
      if (row.version !== change.version) return 'stale';
      await this.write(tx, actor, row, change);
      return 'done';
    });
    const current = await this.applications.ownById(actor.personId, id);
    if (result === 'closed') throw applicationClosed(current);
    if (result === 'stale') throw applicationChanged(current);
    return current;
  }

  private async write(tx: Tx, actor: Actor, row: ApplicationEntity, change: ApplicationChange): Promise<void> {
    const legal = merge(row.legal, change.legal);
    const shop = merge(row.shop, change.shop);
    const changed = [...differing('legal', row.legal, legal), ...differing('shop', row.shop, shop)];
    if (changed.length === 0) return;
    await tx.query(
      `update merchants.applications set legal = $2, shop = $3, version = version + 1, updated_at = now() where id = $1`,
      [row.id, JSON.stringify(legal), JSON.stringify(shop)],
    );
    await noteHistory(tx, row.id, 'changed', actor, changed.join(', '));
  }
}

/** The form after a change: what was named is replaced, null takes it out. */
function merge<F extends object>(form: F, change: F | undefined): F {
  const named = Object.entries(change ?? {}).filter(([, value]) => value !== undefined);
  const merged = { ...form, ...Object.fromEntries(named) };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)) as F;
}

function differing(part: string, before: object, after: object): string[] {
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return fields.filter((field) => !isDeepStrictEqual(old[field], now[field])).map((field) => `${part}.${field}`);
}
