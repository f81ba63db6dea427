import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ApplicationEntity } from '../application/application.entity.js';
import type { LegalForm } from '../application/legal.form.js';
import type { ShopForm } from '../application/shop.form.js';

export interface SubmittedDocument {
  id: string;
  kind: string;
  name: string;
  sha256: string;
}

/** An application as it was at the moment it was handed in; `number` counts from 1. */
@Entity({ schema: 'merchants', name: 'submissions' })
export class SubmissionEntity {
  @ForeignKey(() => ApplicationEntity, { name: 'fk_submissions_application' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_submissions' })
  application_id!: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_submissions' }) number!: number;
  @Column('timestamptz', { default: () => 'now()' }) submitted_at!: Date;
  @Column('jsonb') legal!: LegalForm;
  @Column('jsonb') shop!: ShopForm;
  @Column('jsonb') documents!: SubmittedDocument[];
}
