import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { noteHistory } from '../history/note-history.js';
import { applicationClosed, applicationIncomplete } from '../merchants.errors.js';
import type { ApplicationEntity } from './application.entity.js';
import { ApplicationQueries } from './application.queries.js';
import { APPLICATION_MOVES } from './application-status.js';
import type { ApplicationView } from './application.view.js';
import { lockOwn } from './lock-application.js';
import { whatIsMissing } from './missing.js';

/** Hands an application in: only a complete one, and from then on it stays as it was handed in. */
@Injectable()
export class SubmitApplication {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
  ) {}

  async submit(actor: Actor, id: string): Promise<ApplicationView> {
    const submitted = await this.database.transaction(async (tx) => {
      const row = await lockOwn(tx, actor.personId, id);
      if (row.status !== 'draft') return false;
      await this.refuseIncomplete(tx, row);
      await this.handIn(tx, actor, row);
      return true;
    });
    const current = await this.applications.ownById(actor.personId, id);
    if (!submitted) throw applicationClosed(current);
    return current;
  }

  private async refuseIncomplete(tx: Tx, row: ApplicationEntity): Promise<void> {
    const [documents] = await rowsOf<{ count: number }>(
      tx,
      `select count(*)::int as count from merchants.documents where application_id = $1`,
      [row.id],
    );
    const missing = whatIsMissing(row.legal, row.shop, documents!.count);
    if (missing.length > 0) throw applicationIncomplete(missing);
  }

  private async handIn(tx: Tx, actor: Actor, row: ApplicationEntity): Promise<void> {
    await move(tx, 'merchants.applications', APPLICATION_MOVES, row.id, 'submitted', {
      submitted_at: new Date(),
      updated_at: new Date(),
      version: row.version + 1,
    });
    await noteHistory(tx, row.id, 'submitted', actor);
    await publish(tx, 'application.submitted', {
      applicationId: row.id,
      merchantId: row.merchant_id,
      personId: row.applicant_id,
    });
  }
}
