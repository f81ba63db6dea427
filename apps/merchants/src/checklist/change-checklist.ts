import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { record } from '#platform/audit/record';
import { Database, rowsOf } from '#platform/database/database';
import { checklistChanged, checklistInvalid } from '../merchants.errors.js';
import type { ChecklistItem } from './checklist-item.js';
import { ChecklistQueries } from './checklist.queries.js';
import type { ChecklistView } from './checklist.view.js';

export interface ChecklistChange {
  /** The version that was seen. */
  version: number;
  items: Omit<ChecklistItem, 'since'>[];
  note: string;
}

/** Puts a new version of the checklist in force. Older ones stay, and with them what was decided under them. */
@Injectable()
export class ChangeChecklist {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ChecklistQueries) private readonly checklists: ChecklistQueries,
  ) {}

  async change(actor: Actor, change: ChecklistChange): Promise<ChecklistView> {
    const before = await this.checklists.list();
    if (before.version === change.version) {
      refuseUnusable(before.items, change.items);
      const items = withSince(before, change.items);
      if (isDeepStrictEqual(items, before.items)) return before;
      if (await this.write(actor, items, change)) return this.checklists.list();
    }
    throw checklistChanged(await this.checklists.list());
  }

  /** False when somebody has written this version first. */
  private write(actor: Actor, items: ChecklistItem[], { version, note }: ChecklistChange): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const written = await rowsOf(
        tx,
        `insert into merchants.checklists (version, items, note, created_by, created_by_name)
         values ($1, $2, $3, $4, $5) on conflict do nothing returning version`,
        [version + 1, JSON.stringify(items), note, actor.personId, actor.name],
      );
      if (written.length === 0) return false;
      const subject = { kind: 'checklist', id: null, name: `${version + 1}` };
      await record(tx, 'merchants', { what: 'checklist_changed', subject, by: actor, note });
      return true;
    });
  }
}

/** An item is retired, not taken away: decisions name it. */
function refuseUnusable(before: ChecklistItem[], items: ChecklistChange['items']): void {
  const keys = items.map(({ key }) => key);
  const problem =
    (new Set(keys).size < keys.length && 'key_taken') ||
    (before.some(({ key }) => !keys.includes(key)) && 'item_gone') ||
    (!items.some(({ active, required }) => active && required) && 'nothing_required') ||
    (items.some(({ check, codes }) => check === 'machine' && codes.length === 0) && 'machine_without_codes');
  if (problem) throw checklistInvalid(problem);
}

/** An item that says something else than before is looked at anew in every open application. */
function withSince(before: ChecklistView, items: ChecklistChange['items']): ChecklistItem[] {
  const known = new Map(before.items.map((item) => [item.key, item]));
  return items.map((item) => {
    const old = known.get(item.key);
    const plain = JSON.parse(JSON.stringify(item)) as ChecklistItem;
    const same = old !== undefined && isDeepStrictEqual({ ...plain, since: old.since }, { ...old });
    return { ...plain, since: same ? old.since : before.version + 1 };
  });
}
