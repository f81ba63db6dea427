import { rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { publish } from '#platform/outbox/publish';
import { tooManyLinks } from '../merchants.errors.js';
import type { ApplicationLinkKind } from './application-link.entity.js';

const MOST_PER_HOUR = 5;

/** How long each kind of link works. */
const LASTS: Record<ApplicationLinkKind, string> = { continue: '24 hours', owner: '14 days' };

/**
 * Notes a link and has its letter sent. Earlier ones of its kind stop working: only the newest letter counts. The
 * application is locked; a bounded number of letters per hour, so that nobody can be flooded.
 */
export async function writeLink(
  tx: Tx,
  applicationId: string,
  kind: ApplicationLinkKind,
  email: string,
): Promise<void> {
  const id = newId();
  await tx.query(
    `update merchants.application_links set expires_at = now()
      where application_id = $1 and kind = $2 and expires_at > now()`,
    [applicationId, kind],
  );
  const written = await rowsOf(
    tx,
    `insert into merchants.application_links (id, application_id, kind, email, expires_at)
     select $1, $2, $3, $4, now() + $5::interval
      where (select count(*) from merchants.application_links
              where application_id = $2 and created_at > now() - interval '1 hour') < ${MOST_PER_HOUR}
     returning id`,
    [id, applicationId, kind, email.toLowerCase(), LASTS[kind]],
  );
  if (written.length === 0) throw tooManyLinks(MOST_PER_HOUR);
  await publish(tx, 'application.link_requested', { linkId: id, applicationId, kind });
}
