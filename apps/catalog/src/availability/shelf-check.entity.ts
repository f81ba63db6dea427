import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Evidence } from './availability-of.js';

/** What somebody of the shop said about an offer at the shelf, with what it takes to undo it. */
@Entity({ schema: 'catalog', name: 'shelf_checks' })
@Check('ck_shelf_checks_answer', `answer in ('there', 'gone')`)
@Index('ix_shelf_checks_offer', ['offer_id', 'at'])
export class ShelfCheckEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_shelf_checks' }) id!: string;
  @Column('uuid') offer_id!: string;
  @Column('uuid') merchant_id!: string;
  @Column('uuid') person_id!: string;
  @Column('text') answer!: 'there' | 'gone';
  /** Pieces that were taken off the shelf. */
  @Column('jsonb', { default: [] }) taken!: { variantId: string; pieces: number }[];
  @Column('jsonb') before!: { confirmedAt: string | null; confirmedBy: Evidence | null };
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
  @Column('timestamptz', { nullable: true }) undone_at!: Date | null;
}

/** Whether a shop wants to be reminded of the weekly check, and when it was last. */
@Entity({ schema: 'catalog', name: 'shelf_reminders' })
export class ShelfReminderEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_shelf_reminders' }) shop_id!: string;
  @Column('uuid') merchant_id!: string;
  @Column('boolean', { default: true }) wanted!: boolean;
  @Column('timestamptz', { nullable: true }) reminded_at!: Date | null;
}
