import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A street in which shops may be: where none is, the city sees a gap. */
@Entity({ schema: 'catalog', name: 'streets' })
export class StreetEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_streets' }) name!: string;
  @Column('text') district!: string;
  @Column('text') postcode!: string;
  /** Its middle. */
  @Column('float8') lat!: number;
  @Column('float8') lon!: number;
}
