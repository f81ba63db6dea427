import { ApiProperty } from '@nestjs/swagger';
import { money, type Money } from '#contracts/money';
import { MoneyView } from '../offer/offer-view.js';
import { BulkEdit } from './bulk-input.js';
import type { BulkRowStatus } from './bulk-status.js';
import { BULK_ROW_MOVES } from './bulk-status.js';
import type { Before } from './plan-edit.js';

const STATUSES = Object.keys(BULK_ROW_MOVES);

/** What people see change about an offer. */
export class BulkFacts {
  @ApiProperty({ enum: ['draft', 'published', 'withdrawn'] }) status!: string;
  @ApiProperty({ description: 'Slug of its category' }) category!: string;
  @ApiProperty({ type: [MoneyView], description: 'Of its variants, in their order' }) prices!: Money[];
  @ApiProperty({ description: 'Pieces of all variants' }) onHand!: number;
}

export class BulkRow {
  @ApiProperty({ format: 'uuid' }) offerId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: BulkFacts }) before!: BulkFacts;
  @ApiProperty({ type: BulkFacts, nullable: true, description: 'null when it is refused' }) after!: BulkFacts | null;
  @ApiProperty({ type: String, nullable: true, description: 'Code of the refusal' }) refusal!: string | null;
}

export class BulkPreview {
  @ApiProperty({ type: [BulkRow] }) rows!: BulkRow[];
  @ApiProperty({ description: 'How many would change' }) changes!: number;
  @ApiProperty({ description: 'How many would be refused' }) refused!: number;
}

export class BulkOutcome {
  @ApiProperty({ format: 'uuid' }) offerId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: STATUSES }) status!: BulkRowStatus;
  @ApiProperty({ type: String, nullable: true, description: 'Code of the refusal' }) refusal!: string | null;
}

export class BulkChange {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: BulkEdit }) edit!: BulkEdit;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) undoneAt!: string | null;
  @ApiProperty({ description: 'Rows by their status', type: Object }) counts!: Partial<Record<BulkRowStatus, number>>;
  @ApiProperty({ type: [BulkOutcome], description: 'What was refused or could not be taken back' })
  troubles!: BulkOutcome[];
}

export function bulkFacts(offer: Before, currency: string): BulkFacts {
  return {
    status: offer.status,
    category: offer.category,
    prices: offer.variants.map(({ price }) => money(price, currency)),
    onHand: offer.variants.reduce((sum, { onHand }) => sum + onHand, 0),
  };
}
