import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { Log } from '#platform/log';
import { WriteLetters } from '../notice/write-letters.js';
import { SendMessage } from './send-message.js';

/** The queue has given up, or lost it, by then. */
const LEFT_OVER = '15 minutes';
/** A mail that comes later than this would only puzzle its reader. */
const TOO_LATE = '3 days';
const AT_ONCE = 20;

/**
 * Takes up again what was noted but never written or sent: the queue's last try failed, or its memory was lost. In
 * any order, so that one which always fails does not stand in the way of the others.
 */
@Injectable()
export class SendLeftOver implements OnApplicationBootstrap {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(WriteLetters) private readonly writeLetters: WriteLetters,
    @Inject(SendMessage) private readonly sendMessage: SendMessage,
    @Inject(Config) private readonly config: Config,
    @Inject(Log) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.SMTP_URL && !this.config.DEMO) {
      this.log.warn({}, 'SMTP_URL is not set: mails are kept in the database and reach nobody');
    }
  }

  /** Answers how many went through. */
  async execute(): Promise<number> {
    const notices = await this.left('notifications.notices', 'written_at is null', 'at');
    const written = await this.each(notices, (id) => this.writeLetters.writeAll([id]));
    if (!this.config.SMTP_URL) return written;
    const messages = await this.left('notifications.messages', `status = 'requested'`, 'created_at');
    return written + (await this.each(messages, (id) => this.sendMessage.send(id)));
  }

  private async left(table: string, open: string, since: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select id from ${table}
        where ${open} and ${since} < now() - interval '${LEFT_OVER}' and ${since} > now() - interval '${TOO_LATE}'
        order by random() limit ${AT_ONCE}`,
    );
    return rows.map((row) => row.id);
  }

  private async each(ids: string[], work: (id: string) => Promise<void>): Promise<number> {
    let done = 0;
    for (const id of ids) {
      await work(id).then(
        () => done++,
        (error: unknown) => this.log.warn({ id, err: error }, 'a left-over mail failed again'),
      );
    }
    return done;
  }
}
