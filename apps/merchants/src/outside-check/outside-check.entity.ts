import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ApplicationEntity } from '../application/application.entity.js';
import type { OutsideAnswer } from './outside-answer.js';

export type OutsideCheckKind = 'vat_id' | 'lucid';

/** What a register outside of the marketplace said about a number, or why it was not asked. Only ever added to. */
@Entity({ schema: 'merchants', name: 'outside_checks' })
@Check('ck_outside_checks_kind', `kind in ('vat_id', 'lucid')`)
@Check('ck_outside_checks_state', `state in ('confirmed', 'refused', 'not_checked')`)
@Check('ck_outside_checks_reason', `(state = 'not_checked') = (reason is not null)`)
@Index('ix_outside_checks_application_id', ['application_id', 'at'])
export class OutsideCheckEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_outside_checks' }) id!: string;
  @ForeignKey(() => ApplicationEntity, { name: 'fk_outside_checks_application' })
  @Column('uuid')
  application_id!: string;
  @Column('text') kind!: OutsideCheckKind;
  /** The number that was asked about: an answer about an older one says nothing. */
  @Column('text') subject!: string;
  @Column('text') state!: OutsideAnswer['state'];
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text') source!: string;
  @Column('jsonb', { default: {} }) details!: Record<string, unknown>;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
  @Column('text') by_name!: string;
}
