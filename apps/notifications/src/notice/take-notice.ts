import type { Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { schedule } from '#platform/outbox/publish';
import type { NoticeKind } from './notice.entity.js';

/** Notes what people are to be told, in the fact's own transaction, and has the letters written soon after. */
export async function takeNotice(tx: Tx, kind: NoticeKind, about: object): Promise<void> {
  const id = newId();
  await tx.query(`insert into notifications.notices (id, kind, about) values ($1, $2, $3)`, [
    id,
    kind,
    JSON.stringify(about),
  ]);
  await schedule(tx, 'notifications', 'write-letters', { noticeId: id });
}
