import { ApiProperty } from '@nestjs/swagger';
import { SUSPENSION_KINDS } from './notice-period.js';
import { Statement } from './statement.body.js';
import type { SuspensionEntity } from './suspension.entity.js';

export class SuspensionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) merchantId!: string;
  @ApiProperty({ enum: ['proposed', 'announced', 'in_effect', 'ended', 'cancelled'] }) status!: string;
  @ApiProperty({ enum: SUSPENSION_KINDS }) kind!: string;
  @ApiProperty({ type: [String] }) shopIds!: string[];
  @ApiProperty({ type: Statement }) statement!: Statement;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) until!: string | null;
  @ApiProperty() cancelOpen!: boolean;
  @ApiProperty() holdPayouts!: boolean;
  @ApiProperty({ format: 'date-time' }) proposedAt!: string;
  @ApiProperty() proposedBy!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) announcedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) announcedBy!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) takesEffectAt!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) inEffectAt!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) endedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) endedBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) endReason!: string | null;
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export function suspensionView(row: SuspensionEntity): SuspensionView {
  return {
    id: row.id,
    merchantId: row.merchant_id,
    status: row.status,
    kind: row.kind,
    shopIds: row.shop_ids,
    statement: row.statement,
    until: iso(row.until),
    cancelOpen: row.cancel_open,
    holdPayouts: row.hold_payouts,
    proposedAt: row.proposed_at.toISOString(),
    proposedBy: row.proposed_by_name,
    announcedAt: iso(row.announced_at),
    announcedBy: row.announced_by_name,
    takesEffectAt: iso(row.takes_effect_at),
    inEffectAt: iso(row.in_effect_at),
    endedAt: iso(row.ended_at),
    endedBy: row.ended_by_name,
    endReason: row.end_reason,
  };
}
