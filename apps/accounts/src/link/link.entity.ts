import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../person/person.entity.js';
import type { LinkKind } from './request-link.js';

/** A secret link on its way into a mail, kept until it runs out. */
@Entity({ schema: 'accounts', name: 'links' })
@Check('ck_links_kind', `kind in ('verify_email', 'reset_password')`)
export class LinkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_links' }) id!: string;
  @ForeignKey(() => PersonEntity, { name: 'fk_links_person', onDelete: 'CASCADE' })
  @Index('ix_links_person_id')
  @Column('uuid')
  person_id!: string;
  @Column('text') kind!: LinkKind;
  /** Encrypted: whoever reads the database or a backup of it must not be able to open the link. */
  @Column('text') sealed_url!: string;
  @Index('ix_links_expires_at') @Column('timestamptz') expires_at!: Date;
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
}
