import type { Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { schedule } from '#platform/outbox/publish';
import type { NoticeKind } from './notice.entity.js';
import type { Drafted, Told, WriteLetters } from './write-letters.js';

/** The same as a notice that can be drafted before it is noted. */
export const toTell = (kind: NoticeKind, about: object): Told => ({ id: newId(), kind, about, at: new Date() });

/** Notes what people are to be told, in the fact's own transaction, and has the letters written soon after. */
export async function takeNotice(tx: Tx, kind: NoticeKind, about: object): Promise<void> {
  await takeNotices(tx, [{ kind, about }]);
}

/** Several at once, written by one job. */
async function takeNotices(tx: Tx, notices: readonly { kind: NoticeKind; about: object }[]): Promise<void> {
  const ids = await note(
    tx,
    notices.map(({ kind, about }) => toTell(kind, about)),
  );
  await schedule(tx, 'notifications', 'write-letters', { noticeIds: ids });
}

/** Notes what was drafted ahead and keeps its letters, which spares a job; what could not be drafted gets that job. */
export async function takeDrafted(tx: Tx, letters: WriteLetters, { written, failed }: Drafted): Promise<void> {
  await note(
    tx,
    written.map(({ notice }) => notice),
    'written',
  );
  await letters.keep(tx, written);
  if (failed.length > 0)
    await takeNotices(
      tx,
      failed.map(({ notice }) => notice),
    );
}

async function note(tx: Tx, notices: readonly Told[], written?: 'written'): Promise<string[]> {
  const ids = notices.map(({ id }) => id);
  await tx.query(
    `insert into notifications.notices (id, kind, about, written_at)
     select id, kind, about, case when $4 then now() end
       from unnest($1::uuid[], $2::text[], $3::jsonb[]) as n(id, kind, about)`,
    [ids, notices.map(({ kind }) => kind), notices.map(({ about }) => JSON.stringify(about)), written === 'written'],
  );
  return ids;
}
