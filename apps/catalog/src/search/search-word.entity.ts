import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A word from the name of an offer, folded: what a slip of the finger may have meant. Nobody minds words of the past. */
@Entity({ schema: 'catalog', name: 'search_words' })
@Index('ix_search_words_word', { synchronize: false })
@Index('ix_search_words_sound', ['sound'])
export class SearchWordEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_search_words' }) word!: string;
  @Column('text') sound!: string;
}
