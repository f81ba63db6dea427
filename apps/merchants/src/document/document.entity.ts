import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ApplicationEntity } from '../application/application.entity.js';
import type { DocumentWarning } from './inspect-document.js';
import type { DocumentType } from './sniff-type.js';

export const DOCUMENT_KINDS = ['trade_licence', 'register_extract', 'identity', 'food_registration', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024;

/** What an applicant shows the city. The bytes lie sealed in the data folder under the same id. */
@Entity({ schema: 'merchants', name: 'documents' })
@Index('ix_documents_valid_until', ['valid_until'], { where: 'valid_until is not null' })
@Check('ck_documents_size', `size between 1 and ${MAX_DOCUMENT_BYTES}`)
export class DocumentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_documents' }) id!: string;
  @ForeignKey(() => ApplicationEntity, { name: 'fk_documents_application' })
  @Index('ix_documents_application_id')
  @Column('uuid')
  application_id!: string;
  @Column('text') kind!: DocumentKind;
  /** As the applicant's device called it, without anything a file system could misread. */
  @Column('text') name!: string;
  /** What the bytes are, not what the upload claimed. */
  @Column('text') type!: DocumentType;
  @Column('int') size!: number;
  @Column('text') sha256!: string;
  @Column('timestamptz', { default: () => 'now()' }) uploaded_at!: Date;
  /** What the applicant says about it. */
  @Column('date', { nullable: true }) issued_on!: string | null;
  @Column('date', { nullable: true }) stated_until!: string | null;
  /** What is odd about the file itself: see inspect-document.ts. */
  @Column('text', { array: true, default: () => `'{}'` }) warnings!: DocumentWarning[];
  /** How long what it proves holds: set when a reviewer accepts it. */
  @Column('date', { nullable: true }) valid_until!: string | null;
  @Column('timestamptz', { nullable: true }) accepted_at!: Date | null;
}
