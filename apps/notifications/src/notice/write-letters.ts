import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { schedule } from '#platform/outbox/publish';
import type { Draft, Letter } from '../letter/letter.js';
import { Letters } from '../letter/letters.js';
import { renderMail } from '../mail/render-mail.js';
import type { NoticeEntity } from './notice.entity.js';

/** Turns a notice into one message per address. Repeated, it adds nothing. */
@Injectable()
export class WriteLetters {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Letters) private readonly letters: Letters,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** One that cannot be written keeps none of the others back; the job then fails and is tried again. */
  async writeAll(noticeIds: readonly string[]): Promise<void> {
    const failures: unknown[] = [];
    for (const id of noticeIds) await this.write(id).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }

  private async write(noticeId: string): Promise<void> {
    const [notice] = await this.database.rows<NoticeEntity>(`select * from notifications.notices where id = $1`, [
      noticeId,
    ]);
    if (!notice || notice.written_at) return;
    const letter = this.letters.for(notice.kind) as Letter<object>;
    const drafts = await letter.write(notice.about, notice.at.toISOString());
    await this.database.transaction(async (tx) => {
      for (const draft of drafts) await this.keep(tx, notice, draft);
      await tx.query(`update notifications.notices set written_at = now() where id = $1`, [notice.id]);
    });
  }

  /** Without a mail server the message is in the mailbox and that is all; with one it still has to be sent. */
  private async keep(tx: Tx, notice: NoticeEntity, { to, mail }: Draft): Promise<void> {
    const { subject, text, html } = renderMail(mail);
    const toSend = this.config.SMTP_URL !== undefined;
    const id = newId();
    const kept = await rowsOf(
      tx,
      `insert into notifications.messages (id, notice_id, kind, recipient, locale, subject, text, html, status, sent_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, case when $9 = 'sent' then now() end)
       on conflict do nothing returning id`,
      [id, notice.id, notice.kind, to, mail.locale, subject, text, html, toSend ? 'requested' : 'sent'],
    );
    if (toSend && kept.length > 0) await schedule(tx, 'notifications', 'send-message', { messageId: id });
  }
}
