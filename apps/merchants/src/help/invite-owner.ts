import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { ApplicationQueries } from '../application/application.queries.js';
import type { ApplicationView } from '../application/application.view.js';
import { helpingHand, isOpen, lockFor } from '../application/hand.js';
import { writeLink } from '../continuation/write-link.js';
import { Database, rowsOf } from '#platform/database/database';
import { noteHistory } from '../history/note-history.js';
import { applicationClosed, ownHelp } from '../merchants.errors.js';

/**
 * Asks the owner by mail to look through what was filled in, to confirm it and to hand it in. Until they have come the
 * address can still be put right.
 */
@Injectable()
export class InviteOwner {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
  ) {}

  async invite(actor: Actor, id: string, corrected?: { name?: string; email?: string }): Promise<ApplicationView> {
    const hand = helpingHand(actor);
    const email = corrected?.email?.toLowerCase();
    if (email === actor.email.toLowerCase()) throw ownHelp();
    const sent = await this.database.transaction(async (tx) => {
      const row = await lockFor(tx, hand, id);
      if (!isOpen(row.status)) return false;
      const joined = row.applicant_id !== null;
      const [owner] = await rowsOf<{ applicant_email: string }>(
        tx,
        `update merchants.applications
            set applicant_name = case when $4 then applicant_name else coalesce($2, applicant_name) end,
                applicant_email = case when $4 then applicant_email else coalesce($3, applicant_email) end
          where id = $1 returning applicant_email`,
        [id, corrected?.name ?? null, email ?? null, joined],
      );
      await writeLink(tx, id, 'owner', owner!.applicant_email);
      await noteHistory(tx, id, 'owner_invited', actor, owner!.applicant_email);
      return true;
    });
    const current = await this.applications.by(hand, id);
    if (!sent) throw applicationClosed(current);
    return current;
  }
}
