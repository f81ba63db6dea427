import { ApiProperty } from '@nestjs/swagger';
import type { WithdrawalNotice } from '#contracts/ports';
import { statusesOf } from '#platform/status/moves';
import { CHANNELS, DOUBTS, REJECTION_REASONS, WITHDRAWAL_MOVES } from './withdrawal-status.js';
import type { WithdrawalEntity, WithdrawnLine } from './withdrawal.entity.js';

class WithdrawnLineView implements WithdrawnLine {
  @ApiProperty() lineId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) variant!: string | null;
  @ApiProperty() quantity!: number;
}

/** What was declared and when, as the receipt says it. */
export class WithdrawalReceipt {
  @ApiProperty({ example: 'W-7K3QXM' }) number!: string;
  @ApiProperty() receivedAt!: string;
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
  @ApiProperty() contract!: string;
  @ApiProperty({ type: String, nullable: true }) orderNumber!: string | null;
  @ApiProperty({ type: [WithdrawnLineView], nullable: true }) lines!: WithdrawnLine[] | null;
  @ApiProperty({ type: String, nullable: true }) part!: string | null;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
}

export class WithdrawalReceipts {
  @ApiProperty({ type: [WithdrawalReceipt], description: 'One per contract that the number stands for' })
  items!: WithdrawalReceipt[];
}

/** A withdrawal as desks see it. */
export class WithdrawalView extends WithdrawalReceipt {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: CHANNELS }) channel!: string;
  @ApiProperty({ enum: statusesOf(WITHDRAWAL_MOVES) }) status!: string;
  @ApiProperty({ enum: DOUBTS, isArray: true }) doubts!: string[];
  @ApiProperty({ type: String, nullable: true }) orderId!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Last day of the period' }) deadline!: string | null;
  @ApiProperty({ description: 'Everything is to be paid back by this day' }) refundDue!: string;
  @ApiProperty({ enum: REJECTION_REASONS, nullable: true, type: String }) rejectionReason!: string | null;
  @ApiProperty({ type: String, nullable: true }) rejectionText!: string | null;
  @ApiProperty({ type: String, nullable: true }) decidedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) returnNumber!: string | null;
  @ApiProperty({ type: String, nullable: true }) returnStatus!: string | null;
}

export class WithdrawalViews {
  @ApiProperty({ type: [WithdrawalView] }) items!: WithdrawalView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export type WithdrawalRow = Omit<WithdrawalEntity, 'deadline' | 'refund_due'> & {
  deadline: string | null;
  refund_due: string;
  return_number: string | null;
  return_status: string | null;
};

export const withdrawalReceipt = (row: WithdrawalRow): WithdrawalReceipt => ({
  number: row.number,
  receivedAt: row.received_at.toISOString(),
  name: row.name,
  email: row.email,
  contract: row.contract,
  orderNumber: row.order_number,
  lines: row.lines,
  part: row.part,
  reason: row.reason,
});

export const withdrawalView = (row: WithdrawalRow): WithdrawalView => ({
  ...withdrawalReceipt(row),
  id: row.id,
  channel: row.channel,
  status: row.status,
  doubts: row.doubts,
  orderId: row.order_id,
  deadline: row.deadline,
  refundDue: row.refund_due,
  rejectionReason: row.rejection_reason,
  rejectionText: row.rejection_text,
  decidedAt: row.decided_at?.toISOString() ?? null,
  returnNumber: row.return_number,
  returnStatus: row.return_status,
});

export const withdrawalNotice = (row: WithdrawalRow): WithdrawalNotice => ({
  ...withdrawalView(row),
  locale: row.locale,
  checkoutId: row.checkout_id,
  shopId: row.shop_id,
  merchantId: row.merchant_id,
});
