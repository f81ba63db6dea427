import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A picture. The source lies in DATA_DIR/media/<id>/source; sizes and formats are made from it when first asked for. */
@Entity({ schema: 'catalog', name: 'images' })
@Index('ix_images_merchant', ['merchant_id'])
export class ImageEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_images' }) id!: string;
  /** Null for pictures of the marketplace itself. */
  @Column('uuid', { nullable: true }) merchant_id!: string | null;
  @Column('text') alt!: string;
  @Column('int') width!: number;
  @Column('int') height!: number;
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
}
