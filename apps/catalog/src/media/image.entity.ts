import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A picture. The source lies in DATA_DIR/media/<id>/source; sizes and formats are made from it when first asked for. */
@Entity({ schema: 'catalog', name: 'images' })
@Index('ix_images_merchant', ['merchant_id'])
@Index('ix_images_added_by', ['added_by', 'created_at'], { where: 'added_by is not null' })
export class ImageEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_images' }) id!: string;
  /** Null for pictures of the marketplace itself. */
  @Column('uuid', { nullable: true }) merchant_id!: string | null;
  /** Who took it in for a shop that was not there yet. */
  @Column('uuid', { nullable: true }) added_by!: string | null;
  @Column('text') alt!: string;
  @Column('int') width!: number;
  @Column('int') height!: number;
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
}
