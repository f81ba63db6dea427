import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Duties } from '../duty/duties.js';

/** What goods are, by their article number: the same for every shop that sells them. No price, no shop. */
@Entity({ schema: 'catalog', name: 'products' })
@Index('ix_products_image', ['image_id'], { where: 'image_id is not null' })
export class ProductEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_products' }) gtin!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) brand!: string | null;
  @Column('text', { default: '' }) description!: string;
  @Column('text') category!: string;
  @Column('numeric', { precision: 12, scale: 3, nullable: true }) content_amount!: string | null;
  @Column('text', { nullable: true }) content_unit!: string | null;
  @Column('jsonb', { default: {} }) duties!: Duties;
  /** A picture that every shop may show. */
  @Column('uuid', { nullable: true }) image_id!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) updated_at!: Date;
}
