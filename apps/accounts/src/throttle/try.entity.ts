import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often something was tried since a moment. The key is a hash: it would name people and addresses otherwise. */
@Entity({ schema: 'accounts', name: 'tries' })
export class TryEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_tries' }) key!: string;
  @Column('integer') count!: number;
  @Index('ix_tries_since') @Column('timestamptz') since!: Date;
}
