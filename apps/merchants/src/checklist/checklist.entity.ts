import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChecklistItem } from './checklist-item.js';

/**
 * What the city looks at, one row per version. A version is never changed: what was decided under it can be shown as
 * it was.
 */
@Entity({ schema: 'merchants', name: 'checklists' })
export class ChecklistEntity {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_checklists' }) version!: number;
  @Column('jsonb') items!: ChecklistItem[];
  /** Why it was changed. */
  @Column('text', { default: '' }) note!: string;
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
  @Column('uuid', { nullable: true }) created_by!: string | null;
  @Column('text', { default: '' }) created_by_name!: string;
}
