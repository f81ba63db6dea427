import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { noteHistory } from '../history/note-history.js';
import { linkNotFound } from '../merchants.errors.js';
import type { ApplicationLinkKind } from './application-link.entity.js';
import { LinkSecret } from './link-secret.js';

interface Opened {
  kind: ApplicationLinkKind;
  email: string;
  applicationId: string;
  applicantId: string | null;
  helperId: string | null;
  status: string;
}

/**
 * Opens a link from a letter for the one it was written to: signed in under that address, or the applicant already.
 * With the link of an owner the application becomes theirs. Whoever else comes learns nothing, not even that there is
 * such a link.
 */
@Injectable()
export class OpenLink {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(LinkSecret) private readonly secret: LinkSecret,
  ) {}

  /** Answers the application. Opening it again leads there again, until the link has run out. */
  async open(actor: Actor, linkId: string, token: string): Promise<{ applicationId: string }> {
    if (!this.secret.fits(linkId, token)) throw linkNotFound();
    return this.database.transaction(async (tx) => {
      const link = await this.locked(tx, linkId);
      const theirs = link.applicantId === actor.personId;
      if (!theirs) await this.takeOver(tx, actor, link);
      await tx.query(`update merchants.application_links set used_at = coalesce(used_at, now()) where id = $1`, [
        linkId,
      ]);
      return { applicationId: link.applicationId };
    });
  }

  private async locked(tx: Tx, linkId: string): Promise<Opened> {
    const [link] = await rowsOf<Opened>(
      tx,
      `select l.kind, l.email, a.id as "applicationId", a.applicant_id as "applicantId", a.helper_id as "helperId",
              a.status
         from merchants.application_links l join merchants.applications a on a.id = l.application_id
        where l.id = $1 and l.expires_at > now() for update of a`,
      [linkId],
    );
    if (!link) throw linkNotFound();
    return link;
  }

  /** Only an application that nobody owns yet, only by the address it was meant for, never by its own helper. */
  private async takeOver(tx: Tx, actor: Actor, link: Opened): Promise<void> {
    const meant = link.kind === 'owner' && link.email === actor.email.toLowerCase();
    const free = link.applicantId === null && link.status === 'draft' && link.helperId !== actor.personId;
    if (!meant || !free) throw linkNotFound();
    await tx.query(
      `update merchants.applications
          set applicant_id = $2, applicant_name = $3, applicant_email = $4, version = version + 1, updated_at = now()
        where id = $1`,
      [link.applicationId, actor.personId, actor.name, actor.email],
    );
    await noteHistory(tx, link.applicationId, 'owner_joined', actor);
  }
}
