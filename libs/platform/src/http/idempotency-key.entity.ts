import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An unsafe request that was sent with an Idempotency-Key, and its answer once there is one. */
@Entity({ schema: 'platform', name: 'idempotency_keys' })
export class IdempotencyKeyEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_idempotency_keys' }) key!: string;
  @Column('text') request!: string;
  @Column('int', { nullable: true }) status!: number | null;
  @Column('jsonb', { nullable: true }) response!: unknown;
  @Index('ix_idempotency_keys_created_at') @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
}
