import { Controller, Get, Inject, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { notFound } from '#platform/errors/domain-error';
import { cursorOf, page, Paging, readCursor } from '#platform/http/paging';
import type { MessageEntity } from './message.entity.js';

export class MailboxQuery extends Paging {
  @ApiPropertyOptional({ description: 'Only what went to this address' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  to?: string;
}

export class MailboxMail {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() to!: string;
  @ApiProperty() kind!: string;
  @ApiProperty() subject!: string;
  @ApiProperty() at!: string;
  @ApiProperty() text!: string;
  @ApiProperty() html!: string;
}

export class MailboxPage {
  @ApiProperty({ type: [MailboxMail] }) items!: MailboxMail[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

const mail = (row: MessageEntity): MailboxMail => ({
  id: row.id,
  to: row.recipient,
  kind: row.kind,
  subject: row.subject,
  at: row.created_at.toISOString(),
  text: row.text,
  html: row.html,
});

/** Every mail that was written, to look into. In the demo only: anywhere else it does not exist. */
@ApiTags('demo')
@Controller('api/demo/mailbox')
export class MailboxController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Mails, newest first. */
  @Get()
  @ApiOkResponse({ type: MailboxPage })
  async list(@Query() query: MailboxQuery): Promise<MailboxPage> {
    this.onlyInTheDemo();
    const after = readCursor(query.cursor, 2);
    // The cursor carries the time to the microsecond: the mails of one notice share it, a Date would round it.
    const rows = await this.database.rows<MessageEntity & { exact: string }>(
      `select *, created_at::text as exact from notifications.messages
        where ($1::text is null or recipient = $1) and ($2::timestamptz is null or (created_at, id) < ($2, $3::uuid))
        order by created_at desc, id desc limit $4`,
      [query.to ?? null, after?.[0] ?? null, after?.[1] ?? null, query.limit + 1],
    );
    return page(rows, query.limit, mail, (row) => cursorOf([row.exact, row.id]));
  }

  @Get(':id')
  @ApiOkResponse({ type: MailboxMail })
  async get(@Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 })) id: string): Promise<MailboxMail> {
    this.onlyInTheDemo();
    const [row] = await this.database.rows<MessageEntity>(`select * from notifications.messages where id = $1`, [id]);
    if (!row) throw notFound('mail.not_found', 'no such mail');
    return mail(row);
  }

  private onlyInTheDemo(): void {
    if (!this.config.DEMO) throw notFound('route.not_found', 'no such route');
  }
}
