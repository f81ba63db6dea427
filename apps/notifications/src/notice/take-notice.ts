import type { Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { schedule } from '#platform/outbox/publish';
import type { NoticeKind } from './notice.entity.js';

/** Notes what people are to be told, in the fact's own transaction, and has the letters written soon after. */
export async function takeNotice(tx: Tx, kind: NoticeKind, about: object): Promise<void> {
  await takeNotices(tx, [{ kind, about }]);
}

/** Several at once, written by one job. */
export async function takeNotices(tx: Tx, notices: readonly { kind: NoticeKind; about: object }[]): Promise<void> {
  const ids = notices.map(() => newId());
  await tx.query(
    `insert into notifications.notices (id, kind, about)
     select id, kind, about from unnest($1::uuid[], $2::text[], $3::jsonb[]) as n(id, kind, about)`,
    [ids, notices.map(({ kind }) => kind), notices.map(({ about }) => JSON.stringify(about))],
  );
  await schedule(tx, 'notifications', 'write-letters', { noticeIds: ids });
}
