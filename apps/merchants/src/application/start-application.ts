import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database, rowsOf } from '#platform/database/database';
import { newId } from '#platform/ids';
import { noteHistory } from '../history/note-history.js';
import { tooManyDrafts } from '../merchants.errors.js';
import { ApplicationQueries } from './application.queries.js';
import type { ApplicationView } from './application.view.js';

export const MAX_DRAFTS = 20;

/** Opens an empty application. One person may have several: a second shop is a second application. */
@Injectable()
export class StartApplication {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
  ) {}

  async start(actor: Actor): Promise<ApplicationView> {
    const id = newId();
    await this.database.transaction(async (tx) => {
      const made = await rowsOf(
        tx,
        `insert into merchants.applications
           (id, status, version, applicant_id, applicant_name, applicant_email, merchant_id, shop_id, legal, shop)
         select $1, 'draft', 1, $2, $3, $4, $5, $6, '{}', '{}'
          where (select count(*) from merchants.applications
                  where applicant_id = $2 and status = 'draft') < ${MAX_DRAFTS}
         returning id`,
        [id, actor.personId, actor.name, actor.email, newId(), newId()],
      );
      if (made.length === 0) throw tooManyDrafts(MAX_DRAFTS);
      await noteHistory(tx, id, 'started', actor);
    });
    return this.applications.ownById(actor.personId, id);
  }
}
