import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A webhook event that was taken in, once. */
@Entity({ schema: 'payments', name: 'stripe_events' })
export class StripeEventEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_stripe_events' }) id!: string;
  @Column('text') type!: string;
  /** The object that the event is about. */
  @Column('text') object_id!: string;
  @Column('timestamptz', { default: () => 'now()' }) handled_at!: Date;
}
