import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ApiScope } from '#contracts/ports';

/** A key by which a merchant's own system asks. Only its hash is kept; `beginning` tells keys apart on screens. */
@Entity({ schema: 'accounts', name: 'api_keys' })
@Unique('uq_api_keys_hash', ['hash'])
@Check('ck_api_keys_scopes', `cardinality(scopes) > 0 and scopes <@ array['stock', 'prices', 'read']`)
@Index('ix_api_keys_merchant', ['merchant_id', 'created_at'])
export class ApiKeyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_keys' }) id!: string;
  @Column('uuid') merchant_id!: string;
  @Column('text') name!: string;
  @Column('text') hash!: string;
  @Column('text') beginning!: string;
  @Column('text', { array: true }) scopes!: ApiScope[];
  @Column('uuid') created_by!: string;
  @Column('text') created_by_name!: string;
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
  @Column('timestamptz', { nullable: true }) last_used_at!: Date | null;
  @Column('timestamptz', { nullable: true }) revoked_at!: Date | null;
  /** Requests are counted per minute, from its first one on. */
  @Column('timestamptz', { default: () => 'now()' }) window_started_at!: Date;
  @Column('int', { default: 0 }) window_count!: number;
}
