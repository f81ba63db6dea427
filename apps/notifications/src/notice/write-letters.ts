import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { Database, rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import { schedule } from '#platform/outbox/publish';
import type { Draft, Letter } from '../letter/letter.js';
import { Letters } from '../letter/letters.js';
import { renderMail } from '../mail/render-mail.js';
import type { NoticeEntity } from './notice.entity.js';

/** What people are to be told, before or after it is noted. */
export type Told = Pick<NoticeEntity, 'id' | 'kind' | 'about' | 'at'>;

/** A notice with the letters that come of it. */
interface Written {
  notice: Told;
  drafts: Draft[];
}

/** Letters that could be written, and what went wrong with the others. */
export interface Drafted {
  written: Written[];
  failed: { notice: Told; reason: unknown }[];
}

/** Turns notices into one message per address. Repeated, it adds nothing. */
@Injectable()
export class WriteLetters {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Letters) private readonly letters: Letters,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** One that cannot be written keeps none of the others back; the job then fails and is tried again. */
  async writeAll(noticeIds: readonly string[]): Promise<void> {
    const notices = await this.database.rows<Told>(
      `select id, kind, about, at from notifications.notices where id = any($1) and written_at is null order by id`,
      [noticeIds],
    );
    const { written, failed } = await this.draft(notices);
    const unkept = await this.keepAll(written);
    const [failure] = [...failed.map(({ reason }) => reason), ...unkept];
    if (failure) throw failure;
  }

  /** All at once, so that letters about one checkout share one look-up. Asks other services: never in a transaction. */
  async draft(notices: readonly Told[]): Promise<Drafted> {
    const outcomes = await Promise.allSettled(notices.map((notice) => this.write(notice)));
    const written = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    const failed = outcomes.flatMap((outcome, at) =>
      outcome.status === 'rejected' ? [{ notice: notices[at]!, reason: outcome.reason as unknown }] : [],
    );
    return { written, failed };
  }

  /** Without a mail server the message is in the mailbox and that is all; with one it still has to be sent. */
  async keep(tx: Tx, written: readonly Written[]): Promise<void> {
    const toSend = this.config.SMTP_URL !== undefined;
    const status = toSend ? 'requested' : 'sent';
    const messages = written.flatMap(({ notice, drafts }) => drafts.map((draft) => message(notice, draft)));
    const kept: { id: string }[] = [];
    for (let at = 0; at < messages.length; at += AT_ONCE) {
      const some = messages.slice(at, at + AT_ONCE);
      kept.push(...(await rowsOf<{ id: string }>(tx, insertMessages(some.length), [status, ...some.flat()])));
    }
    if (!toSend) return;
    for (const { id } of kept) await schedule(tx, 'notifications', 'send-message', { messageId: id });
  }

  private async write(notice: Told): Promise<Written> {
    const letter = this.letters.for(notice.kind) as Letter<object>;
    return { notice, drafts: await letter.write(notice.about, notice.at.toISOString()) };
  }

  /** Together in one transaction; if that fails each by itself, so that one alone is left. Answers what went wrong. */
  private async keepAll(written: readonly Written[]): Promise<unknown[]> {
    if (written.length === 0) return [];
    try {
      await this.database.transaction(async (tx) => {
        await this.keep(tx, written);
        await tx.query(`update notifications.notices set written_at = now() where id = any($1)`, [
          written.map(({ notice }) => notice.id),
        ]);
      });
      return [];
    } catch (error) {
      if (written.length === 1) return [error];
      const alone = [];
      for (const one of written) alone.push(...(await this.keepAll([one])));
      return alone;
    }
  }
}

const AT_ONCE = 20;
const COLUMNS = ['id', 'notice_id', 'kind', 'recipient', 'locale', 'subject', 'text', 'html'];

/** The values of a message, in the order of COLUMNS. */
function message(notice: Told, { to, mail }: Draft): string[] {
  const { subject, text, html } = renderMail(mail);
  return [newId(), notice.id, notice.kind, to, mail.locale, subject, text, html];
}

/** One statement for several messages, each text a value of its own: letters are long, JSON of them would be dear. */
function insertMessages(count: number): string {
  const row = (at: number) => COLUMNS.map((_, column) => `$${at * COLUMNS.length + column + 2}`).join(', ');
  const rows = Array.from({ length: count }, (_, at) => `(${row(at)}, $1, case when $1 = 'sent' then now() end)`);
  return `insert into notifications.messages (${COLUMNS.join(', ')}, status, sent_at) values ${rows.join(', ')}
          on conflict do nothing returning id`;
}
