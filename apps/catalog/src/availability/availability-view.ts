import { ApiProperty } from '@nestjs/swagger';
import type { OfferEntity } from '../offer/offer.entity.js';
import {
  availabilityOf,
  EVIDENCE,
  type Availability,
  type AvailabilityStatus,
  type Evidence,
} from './availability-of.js';

const STATUSES: AvailabilityStatus[] = ['available', 'likely', 'ask', 'sold_out', 'made_to_order', 'bookable'];

export class AvailabilityView implements Availability {
  @ApiProperty({ enum: STATUSES }) status!: AvailabilityStatus;
  @ApiProperty({ minimum: 0, maximum: 1 }) confidence!: number;
  @ApiProperty({ type: String, nullable: true, format: 'date-time', description: 'Of the last evidence' })
  since!: string | null;
  @ApiProperty({ enum: EVIDENCE, nullable: true, type: String }) source!: Evidence | null;
}

/** What AVAILABILITY_COLUMNS gives. */
export type AvailabilityRow = Pick<OfferEntity, 'offer_type' | 'confirmed_at' | 'confirmed_by'> & {
  synced_at: Date | string | null;
};

export function availabilityView(row: AvailabilityRow & { available: number }, now = new Date()): Availability {
  return availabilityOf(
    {
      type: row.offer_type,
      pieces: row.available,
      confirmedAt: row.confirmed_at,
      confirmedBy: row.confirmed_by,
      syncedAt: row.synced_at,
    },
    now,
  );
}
