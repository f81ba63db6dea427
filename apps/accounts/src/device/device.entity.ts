import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../person/person.entity.js';

/** A browser that has signed in as this person before. It proves nothing, but guesses made elsewhere do not slow it. */
@Entity({ schema: 'accounts', name: 'devices' })
export class DeviceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_devices' }) id!: string;
  @ForeignKey(() => PersonEntity, { name: 'fk_devices_person', onDelete: 'CASCADE' })
  @Index('ix_devices_person_id')
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_devices' })
  person_id!: string;
  @Column('timestamptz', { default: () => 'now()' }) last_used_at!: Date;
}
