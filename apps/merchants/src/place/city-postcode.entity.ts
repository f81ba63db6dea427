import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A postcode in which the city lies. Written by whoever sets up the city; without any, towns are compared by name. */
@Entity({ schema: 'merchants', name: 'city_postcodes' })
export class CityPostcodeEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_city_postcodes' }) postcode!: string;
  @Column('jsonb', { default: [] }) districts!: { slug: string; name: string }[];
  /** It covers places outside of the city as well: alone it proves nothing. */
  @Column('boolean', { default: false }) shared!: boolean;
}
