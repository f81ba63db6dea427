import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * What search looks into: the words of an offer, weighted, and its name for look-alikes; beside them what results are
 * filtered, counted and sorted by, so that a search reads nothing else. Only offers that shoppers may see are here.
 */
@Entity({ schema: 'catalog', name: 'offer_texts' })
@Index('ix_offer_texts_words', { synchronize: false })
@Index('ix_offer_texts_name', { synchronize: false })
@Index('ix_offer_texts_edition', ['edition'])
export class OfferTextEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_offer_texts' }) offer_id!: string;
  @Column('tsvector') words!: string;
  /** Without accents, lower case. */
  @Column('text') name!: string;
  @Column('text') shop_slug!: string;
  @Column('text') shop_name!: string;
  @Column('text', { nullable: true }) district!: string | null;
  @Column('text') category!: string;
  @Column('text') category_root!: string;
  @Column('int') price_from!: number;
  /** By which edition of the words it was written. */
  @Column('int', { default: 0 }) edition!: number;
}
