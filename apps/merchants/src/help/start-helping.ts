import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { ApplicationQueries } from '../application/application.queries.js';
import type { ApplicationView } from '../application/application.view.js';
import { helpingHand } from '../application/hand.js';
import { Database, rowsOf } from '#platform/database/database';
import { newId } from '#platform/ids';
import { noteHistory } from '../history/note-history.js';
import { ownHelp, tooManyDrafts } from '../merchants.errors.js';

const MAX_OPEN = 50;

/** Somebody of the city begins an application for an owner, who gets a letter when there is something to see. */
@Injectable()
export class StartHelping {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
  ) {}

  async start(actor: Actor, owner: { name: string; email: string }): Promise<ApplicationView> {
    if (owner.email.toLowerCase() === actor.email.toLowerCase()) throw ownHelp();
    const id = newId();
    await this.database.transaction(async (tx) => {
      const made = await rowsOf(
        tx,
        `insert into merchants.applications
           (id, status, version, applicant_name, applicant_email, helper_id, helper_name, helper_active, merchant_id,
            shop_id, legal, shop)
         select $1, 'draft', 1, $2, $3, $4, $5, true, $6, $7, $8, '{}'
          where (select count(*) from merchants.applications
                  where helper_id = $4 and helper_active and status = 'draft') < ${MAX_OPEN}
         returning id`,
        [
          id,
          owner.name,
          owner.email.toLowerCase(),
          actor.personId,
          actor.name,
          newId(),
          newId(),
          JSON.stringify({ ownerName: owner.name, email: owner.email.toLowerCase() }),
        ],
      );
      if (made.length === 0) throw tooManyDrafts(MAX_OPEN);
      await noteHistory(tx, id, 'started_for_owner', actor, owner.name);
    });
    return this.applications.by(helpingHand(actor), id);
  }
}
