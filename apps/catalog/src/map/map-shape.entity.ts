import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

export type ShapeKind = 'city' | 'district' | 'green' | 'water' | 'rail' | 'road' | 'street';

/** A line or an area of the city, drawn under the shops on its map. */
@Entity({ schema: 'catalog', name: 'map_shapes' })
@Check('ck_map_shapes_kind', `kind in ('city', 'district', 'green', 'water', 'rail', 'road', 'street')`)
export class MapShapeEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_map_shapes' }) id!: string;
  @Column('text') kind!: ShapeKind;
  @Column('text', { nullable: true }) name!: string | null;
  /** Lower ones are drawn first. */
  @Column('int') position!: number;
  /** A GeoJSON geometry (RFC 7946). */
  @Column('jsonb') geometry!: object;
}
