import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ApplicationEntity } from '../application/application.entity.js';

/** To go on elsewhere with one's own application, or to take over one that was filled in on one's behalf. */
export type ApplicationLinkKind = 'continue' | 'owner';

/** A link that went out by mail. Its secret is not here: it is derived from the id when it is needed. */
@Entity({ schema: 'merchants', name: 'application_links' })
@Check('ck_application_links_kind', `kind in ('continue', 'owner')`)
@Index('ix_application_links_application_id', ['application_id', 'created_at'])
export class ApplicationLinkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_application_links' }) id!: string;
  @ForeignKey(() => ApplicationEntity, { name: 'fk_application_links_application' })
  @Column('uuid')
  application_id!: string;
  @Column('text') kind!: ApplicationLinkKind;
  @Column('text') email!: string;
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
  @Column('timestamptz') expires_at!: Date;
  @Column('timestamptz', { nullable: true }) used_at!: Date | null;
}
