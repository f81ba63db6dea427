import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a shop has changed about an offer and does not show yet. One per offer; `version` is what it was written on. */
@Entity({ schema: 'catalog', name: 'unpublished_changes' })
@Index('ix_unpublished_changes_merchant', ['merchant_id'])
export class UnpublishedChangeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_unpublished_changes' }) offer_id!: string;
  @Column('uuid') merchant_id!: string;
  @Column('int') version!: number;
  @Column('jsonb') change!: Record<string, unknown>;
  @Column('uuid') by!: string;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
}
