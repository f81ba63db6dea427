import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What search looks into: the stemmed words of an offer, weighted, and its name for look-alikes. */
@Entity({ schema: 'catalog', name: 'offer_texts' })
@Index('ix_offer_texts_words', { synchronize: false })
@Index('ix_offer_texts_name', { synchronize: false })
export class OfferTextEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_offer_texts' }) offer_id!: string;
  @Column('tsvector') words!: string;
  @Column('text') name!: string;
}
