import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How often a term was looked for on a day. Who asked is never written down, only how many. */
@Entity({ schema: 'catalog', name: 'search_days' })
@Check(
  'ck_search_days_counts',
  'searches > 0 and without_hits between 0 and searches and askers between 0 and searches',
)
export class SearchDayEntity {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_search_days' }) day!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_search_days' }) term!: string;
  @Column('int') searches!: number;
  @Column('int') without_hits!: number;
  /** Different people at least: one that came on another day counts again, one on the same day does not. */
  @Column('int') askers!: number;
}
