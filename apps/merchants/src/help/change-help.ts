import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { ApplicationQueries } from '../application/application.queries.js';
import type { ApplicationView } from '../application/application.view.js';
import { isOpen } from '../application/hand.js';
import { countChange, lockOwn } from '../application/lock-application.js';
import { Database } from '#platform/database/database';
import { noteHistory } from '../history/note-history.js';
import { applicationClosed, noHelper } from '../merchants.errors.js';

/** The owner decides whether whoever helps may still see and change the application. */
@Injectable()
export class ChangeHelp {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
  ) {}

  async change(actor: Actor, id: string, active: boolean): Promise<ApplicationView> {
    const changed = await this.database.transaction(async (tx) => {
      const row = await lockOwn(tx, actor.personId, id);
      if (!row.helper_id) throw noHelper();
      if (!isOpen(row.status)) return false;
      if (row.helper_active === active) return true;
      await tx.query(`update merchants.applications set helper_active = $2 where id = $1`, [id, active]);
      await countChange(tx, id);
      await noteHistory(tx, id, active ? 'help_wanted' : 'help_ended', actor, row.helper_name);
      return true;
    });
    const current = await this.applications.ownById(actor.personId, id);
    if (!changed) throw applicationClosed(current);
    return current;
  }
}
