import { ApiProperty } from '@nestjs/swagger';
import { money } from '#contracts/money';
import type { ReturnView } from '#contracts/ports';
import { refundFor } from './receipt-policy.js';
import type { ReturnLineEntity } from './return-line.entity.js';
import type { ReturnEntity } from './return.entity.js';

/** A return with its lines. */
export type ReturnRow = ReturnEntity & { lines: ReturnLineEntity[] };

class ReturnMoney {
  @ApiProperty() amount!: number;
  @ApiProperty() currency!: string;
}

class ReturnCustomer {
  @ApiProperty() name!: string;
}

export class RequestedLine {
  @ApiProperty() lineId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) variant!: string | null;
  @ApiProperty() quantity!: number;
}

class MerchantReturnLine extends RequestedLine {
  @ApiProperty({ type: Number, nullable: true, description: 'pieces that arrived; null before the receipt' })
  received!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'pieces of them that can be sold again' })
  resellable!: number | null;
}

/** A return as its shopper sees it right after asking for it. */
export class RequestedReturn {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 'R-7K3QXM' }) number!: string;
  @ApiProperty() orderId!: string;
  @ApiProperty({ enum: ['requested', 'received', 'refunded', 'closed'] }) status!: string;
  @ApiProperty() requestedAt!: string;
  @ApiProperty({ type: [RequestedLine] }) lines!: RequestedLine[];
  @ApiProperty({ type: ReturnMoney, description: 'what comes back when all of it arrives' }) refund!: ReturnMoney;
}

/** A return as the merchant's desk shows it. */
export class MerchantReturn {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 'R-7K3QXM' }) number!: string;
  @ApiProperty({ enum: ['requested', 'received', 'refunded', 'closed'] }) status!: string;
  @ApiProperty() shopId!: string;
  @ApiProperty() orderId!: string;
  @ApiProperty() orderNumber!: string;
  @ApiProperty({ type: ReturnCustomer }) customer!: ReturnCustomer;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty() requestedAt!: string;
  @ApiProperty({ type: String, nullable: true }) receivedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) refundedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'set while the refund does not go through' })
  refundFailedAt!: string | null;
  @ApiProperty({ type: [MerchantReturnLine] }) lines!: MerchantReturnLine[];
  @ApiProperty({ type: ReturnMoney, description: 'expected before the receipt, for what arrived after it' })
  refund!: ReturnMoney;
}

export class MerchantReturns {
  @ApiProperty({ type: [MerchantReturn] }) items!: MerchantReturn[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

/** What comes back when every piece that was asked for arrives, in cents. */
const expected = (row: ReturnRow): number => refundFor(row.lines.map((line) => ({ ...line, pieces: line.quantity })));

export const requestedReturn = (row: ReturnRow): RequestedReturn => ({
  id: row.id,
  number: row.number,
  orderId: row.order_id,
  status: row.status,
  requestedAt: row.requested_at.toISOString(),
  lines: row.lines.map(({ line_id, name, variant, quantity }) => ({ lineId: line_id, name, variant, quantity })),
  refund: money(expected(row), row.currency),
});

export const merchantReturn = (row: ReturnRow): MerchantReturn => ({
  id: row.id,
  number: row.number,
  status: row.status,
  shopId: row.shop_id,
  orderId: row.order_id,
  orderNumber: row.order_number,
  customer: { name: row.customer_name },
  reason: row.reason,
  requestedAt: row.requested_at.toISOString(),
  receivedAt: row.received_at?.toISOString() ?? null,
  refundedAt: row.refunded_at?.toISOString() ?? null,
  refundFailedAt: row.refund_failed_at?.toISOString() ?? null,
  lines: row.lines.map(({ line_id, name, variant, quantity, received, resellable }) => ({
    lineId: line_id,
    name,
    variant,
    quantity,
    received,
    resellable,
  })),
  refund: money(row.refund ?? expected(row), row.currency),
});

export const portReturn = (row: ReturnRow): ReturnView => ({
  id: row.id,
  number: row.number,
  orderId: row.order_id,
  status: row.status,
  reason: row.reason,
  requestedAt: row.requested_at.toISOString(),
  refund: row.refund,
  lines: row.lines.map(({ line_id, quantity, received, resellable }) => ({
    lineId: line_id,
    quantity,
    received,
    resellable,
  })),
});
