import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** When a merchant's till last told its stock. Silence for too long hides what only the till knew. */
@Entity({ schema: 'catalog', name: 'till_syncs' })
export class TillSyncEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_till_syncs' }) merchant_id!: string;
  @Column('timestamptz') synced_at!: Date;
  @Column('uuid') key_id!: string;
  @Column('text') key_name!: string;
  /** Items in the last message. */
  @Column('int') items!: number;
  @Column('timestamptz', { nullable: true }) hidden_at!: Date | null;
}

/** Merchants whose own systems want to hear of every change of stock. */
@Entity({ schema: 'catalog', name: 'stock_listeners' })
export class StockListenerEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_stock_listeners' }) merchant_id!: string;
  @Column('timestamptz', { default: () => 'now()' }) since!: Date;
}

/** What a till's message was answered with, so that the same message again changes nothing. */
@Entity({ schema: 'catalog', name: 'till_requests' })
@Index('ix_till_requests_at', ['at'])
export class TillRequestEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_till_requests' }) key_id!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_till_requests' }) request_key!: string;
  @Column('text') body_hash!: string;
  @Column('jsonb') response!: unknown;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
}
