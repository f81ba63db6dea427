import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform/database/database';
import { noteHistory } from '../history/note-history.js';
import { applicationChanged, applicationClosed, onlyOwnerPromises } from '../merchants.errors.js';
import type { ApplicationEntity } from './application.entity.js';
import { ApplicationQueries } from './application.queries.js';
import type { ApplicationView } from './application.view.js';
import { isOpen, lockFor, type Hand } from './hand.js';
import type { LegalForm } from './legal.form.js';
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

  async change(hand: Hand, id: string, change: ApplicationChange): Promise<ApplicationView> {
    if (hand.as === 'helper' && change.legal?.selfCertified === true) throw onlyOwnerPromises();
    const result = await this.database.transaction(async (tx): Promise<Result> => {
      const row = await lockFor(tx, hand, id);
      if (!isOpen(row.status)) return 'closed';
      if (row.version !== change.version) return 'stale';
      await this.write(tx, hand, row, change);
      return 'done';
    });
    const current = await this.applications.by(hand, id);
    if (result === 'closed') throw applicationClosed(current);
    if (result === 'stale') throw applicationChanged(current);
    return current;
  }

  private async write(tx: Tx, { actor }: Hand, row: ApplicationEntity, change: ApplicationChange): Promise<void> {
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
  const [old, now] = [before, after].map((form) => JSON.parse(JSON.stringify(form)) as Record<string, unknown>);
  const fields = [...new Set([...Object.keys(old!), ...Object.keys(now!)])];
  return fields.filter((field) => !isDeepStrictEqual(old![field], now![field])).map((field) => `${part}.${field}`);
}
