import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { isOpen } from '../application/hand.js';
import { ApplicationQueries } from '../application/application.queries.js';
import type { ApplicationView } from '../application/application.view.js';
import { lockOwn } from '../application/lock-application.js';
import { Database } from '#platform/database/database';
import { noteHistory } from '../history/note-history.js';
import { applicationClosed } from '../merchants.errors.js';
import { writeLink } from './write-link.js';

/** Sends the applicant a link to their own address, to go on at another device. */
@Injectable()
export class SendLink {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
  ) {}

  async send(actor: Actor, id: string): Promise<ApplicationView> {
    const sent = await this.database.transaction(async (tx) => {
      const row = await lockOwn(tx, actor.personId, id);
      if (!isOpen(row.status)) return false;
      await writeLink(tx, id, 'continue', actor.email);
      await noteHistory(tx, id, 'link_sent', actor);
      return true;
    });
    const current = await this.applications.ownById(actor.personId, id);
    if (!sent) throw applicationClosed(current);
    return current;
  }
}
