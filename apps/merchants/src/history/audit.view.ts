import { ApiProperty } from '@nestjs/swagger';
import type { HistoryItem, HistoryReport } from '#contracts/history';

export class AuditEntryView implements HistoryItem {
  @ApiProperty() number!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() what!: string;
  @ApiProperty({ example: 'merchant' }) subject!: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) subjectId!: string | null;
  @ApiProperty() subjectName!: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) merchantId!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) byId!: string | null;
  @ApiProperty() byName!: string;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ description: 'hash of the entry before' }) previous!: string;
  @ApiProperty() hash!: string;
}

export class AuditView {
  @ApiProperty({ type: [AuditEntryView] }) items!: AuditEntryView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class AuditHeadView {
  @ApiProperty() number!: number;
  @ApiProperty() hash!: string;
}

export class AuditBreakView {
  @ApiProperty({ description: 'the first entry that does not hold' }) number!: number;
  @ApiProperty({ enum: ['missing', 'changed', 'unlinked', 'rewritten', 'cut_off'] }) how!: string;
}

export class AuditReportView implements HistoryReport {
  @ApiProperty({ enum: ['merchants', 'accounts'] }) chain!: string;
  @ApiProperty() checked!: number;
  @ApiProperty({ type: AuditHeadView, nullable: true }) head!: AuditHeadView | null;
  @ApiProperty({ type: AuditBreakView, nullable: true }) broken!: AuditBreakView | null;
}

export class AuditReportsView {
  @ApiProperty({ type: [AuditReportView] }) items!: AuditReportView[];
}
