import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database } from '#platform/database/database';
import { move } from '#platform/status/moves';
import { noteHistory } from '../history/note-history.js';
import { applicationClosed } from '../merchants.errors.js';
import { ApplicationQueries } from './application.queries.js';
import { APPLICATION_MOVES, type ApplicationStatus } from './application-status.js';
import type { ApplicationView } from './application.view.js';
import { lockOwn } from './lock-application.js';

const DECIDED: readonly ApplicationStatus[] = ['approved', 'rejected'];

/**
 * The owner takes an application back, at any time before it is decided. It stays where it is and can be copied into a
 * new one, so nothing that was typed is lost. Taking it back again changes nothing.
 */
@Injectable()
export class WithdrawApplication {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
  ) {}

  async withdraw(actor: Actor, id: string): Promise<ApplicationView> {
    const late = await this.database.transaction(async (tx) => {
      const row = await lockOwn(tx, actor.personId, id);
      if (row.status === 'withdrawn') return false;
      if (DECIDED.includes(row.status)) return true;
      await move(tx, 'merchants.applications', APPLICATION_MOVES, id, 'withdrawn', {
        updated_at: new Date(),
        version: row.version + 1,
        helper_active: false,
      });
      await noteHistory(tx, id, 'withdrawn', actor);
      return false;
    });
    const current = await this.applications.ownById(actor.personId, id);
    if (late) throw applicationClosed(current);
    return current;
  }
}
