import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { statusCheck } from '#platform/status/moves';
import type { ImportSettings } from './import-settings.js';
import { IMPORT_MOVES, type ImportStatus } from './import-status.js';

/** A file of goods that a merchant brought. */
@Entity({ schema: 'catalog', name: 'imports' })
@Check('ck_imports_status', statusCheck(IMPORT_MOVES))
@Check('ck_imports_rows', `rows >= 0`)
@Index('ix_imports_desk', ['merchant_id', 'created_at', 'id'])
export class ImportEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_imports' }) id!: string;
  @Column('uuid') merchant_id!: string;
  @Column('uuid') shop_id!: string;
  @Column('uuid') person_id!: string;
  @Column('text', { default: 'checking' }) status!: ImportStatus;
  @Column('text') file_name!: string;
  @Column('jsonb') settings!: ImportSettings;
  /** Grows with every change of the settings, so that a check of older ones stops by itself. */
  @Column('int', { default: 1 }) revision!: number;
  @Column('int', { default: 0 }) rows!: number;
  /** The unit up to which the work at hand is done: where it goes on after a crash. */
  @Column('int', { default: 0 }) done_to!: number;
  /** Rows of the work at hand that are done. */
  @Column('int', { default: 0 }) done!: number;
  /** The work at hand is another try of the rows that were refused. */
  @Column('boolean', { default: false }) only_refused!: boolean;
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
  @Column('timestamptz', { nullable: true }) applied_at!: Date | null;
  @Column('timestamptz', { nullable: true }) finished_at!: Date | null;
}
