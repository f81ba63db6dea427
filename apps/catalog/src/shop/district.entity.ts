import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'catalog', name: 'districts' })
export class DistrictEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_districts' }) slug!: string;
  @Column('text') name!: string;
  @Column('float8') lat!: number;
  @Column('float8') lon!: number;
}
