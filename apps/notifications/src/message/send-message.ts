import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '#platform/config/config';
import { passBoundary } from '#platform/crash';
import { assertOutsideTransaction, Database, rowsOf, type Tx } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import type { MessageEntity } from './message.entity.js';
import { MESSAGE_MOVES } from './message-status.js';

const SECONDS = 1_000;

/** Where a refusal is about this mail: before, it is about us, and our set-up may be put right. */
const ABOUT_THE_MAIL = new Set(['RCPT TO', 'DATA']);

interface SmtpError extends Error {
  responseCode?: number;
  /** What was being said when the server answered: `CONN`, `RCPT TO`, `DATA`. */
  command?: string;
}

const isForGood = ({ responseCode, command }: SmtpError): boolean =>
  ABOUT_THE_MAIL.has(command ?? '') && responseCode !== undefined && responseCode >= 550 && responseCode < 560;

/**
 * Hands a message to the mail server. Its id is the Message-ID, so that a server or reader that gets it twice after
 * a crash can tell. A refusal for good ends it; anything else is tried again by the queue.
 */
@Injectable()
export class SendMessage implements OnApplicationShutdown {
  private transport: Transporter | null = null;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  async send(messageId: string): Promise<void> {
    const [message] = await this.database.rows<MessageEntity>(`select * from notifications.messages where id = $1`, [
      messageId,
    ]);
    if (message?.status !== 'requested') return;
    const refusal = await this.deliver(message);
    await this.database.transaction(async (tx) => {
      const also = refusal ? { failure: refusal } : { sent_at: new Date() };
      const moved = await move(
        tx,
        'notifications.messages',
        MESSAGE_MOVES,
        message.id,
        refusal ? 'failed' : 'sent',
        also,
      );
      if (refusal && moved) await tellReturned(tx, message);
    });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  /** Null when the server took it, its words when it never will. */
  private async deliver(message: MessageEntity): Promise<string | null> {
    assertOutsideTransaction('sending mail');
    try {
      await this.server().sendMail({
        from: this.config.MAIL_FROM,
        to: { name: '', address: message.recipient },
        subject: message.subject,
        text: message.text,
        html: message.html,
        messageId: `<${message.id}@${new URL(this.config.PUBLIC_URL).hostname}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        attachDataUrls: true,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return null;
    } catch (error) {
      if (isForGood(error as SmtpError)) return (error as SmtpError).message;
      throw error;
    } finally {
      passBoundary();
    }
  }

  private server(): Transporter {
    this.transport ??= createTransport({
      url: this.config.SMTP_URL,
      pool: true,
      connectionTimeout: 10 * SECONDS,
      greetingTimeout: 10 * SECONDS,
      socketTimeout: 30 * SECONDS,
    });
    return this.transport;
  }
}

async function tellReturned(tx: Tx, { id, kind, notice_id }: MessageEntity): Promise<void> {
  const [notice] = await rowsOf<{ about: Record<string, unknown> }>(
    tx,
    `select about from notifications.notices where id = $1`,
    [notice_id],
  );
  await publish(tx, 'letter.returned', { messageId: id, kind, about: notice?.about ?? {} });
}
