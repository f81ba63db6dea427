import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ImportEntity } from './import.entity.js';
import type { Cell } from './cell.js';
import type { RowMessage } from './row-message.js';
import type { Before } from './before.js';

export type Outcome = 'created' | 'changed' | 'draft' | 'unchanged' | 'refused';

/** One row of a file below its header, and what came of it. */
@Entity({ schema: 'catalog', name: 'import_rows' })
@Check('ck_import_rows_outcome', `outcome in ('created', 'changed', 'draft', 'unchanged', 'refused')`)
@Check('ck_import_rows_taken_back', `taken_back in ('done', 'changed_since')`)
@Index('ix_import_rows_unit', ['import_id', 'unit', 'number'])
export class ImportRowEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_import_rows' })
  @ForeignKey(() => ImportEntity, { name: 'fk_import_rows_import', onDelete: 'CASCADE' })
  import_id!: string;
  /** As people count them in their program: the header of a plain file is row 1. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_import_rows' }) number!: number;
  @Column('jsonb') cells!: Cell[];
  /** The first row of the offer that this row belongs to. */
  @Column('int') unit!: number;
  /** The earlier row that names the same article. */
  @Column('int', { nullable: true }) twin!: number | null;
  @Column('text', { nullable: true }) outcome!: Outcome | null;
  @Column('jsonb', { default: [] }) messages!: RowMessage[];
  @Column('uuid', { nullable: true }) offer_id!: string | null;
  /** On the first row of an offer: what taking back restores. */
  @Column('jsonb', { nullable: true }) before!: Before | null;
  @Column('int', { nullable: true }) after_version!: number | null;
  @Column('text', { nullable: true }) taken_back!: 'done' | 'changed_since' | null;
}
