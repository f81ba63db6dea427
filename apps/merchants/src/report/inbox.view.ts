import { ApiProperty } from '@nestjs/swagger';

export const INBOX_KINDS = [
  'application',
  'second_look',
  'answer',
  'appeal',
  'suspension',
  'renewal',
  'document',
] as const;
export type InboxKind = (typeof INBOX_KINDS)[number];

export class InboxEntryView {
  @ApiProperty({ enum: INBOX_KINDS }) kind!: InboxKind;
  @ApiProperty({ description: 'Of the application, appeal, merchant or document' }) id!: string;
  @ApiProperty({ description: 'Of the shop or merchant' }) name!: string;
  @ApiProperty({ type: String, nullable: true, description: 'More about it, such as the kind of document' })
  about!: string | null;
  @ApiProperty({ type: String, nullable: true }) merchantId!: string | null;
  @ApiProperty({ format: 'date-time', description: 'Since when it waits' }) since!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) dueAt!: string | null;
  @ApiProperty() overdue!: boolean;
}

export class InboxView {
  @ApiProperty({ type: [InboxEntryView], description: 'What is due first comes first; at most a hundred' })
  items!: InboxEntryView[];
  @ApiProperty({ description: 'How many wait in all' }) total!: number;
}
