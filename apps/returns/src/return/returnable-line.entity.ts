import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * How many pieces of an order line are in returns, asked for or arrived. One conditional statement on this row is
 * what keeps two tabs from sending the same piece back twice.
 */
@Entity({ schema: 'returns', name: 'returnable_lines' })
@Check('ck_returnable_lines_bounds', 'coming_back between 0 and ordered')
export class ReturnableLineEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_returnable_lines' }) line_id!: string;
  @Column('uuid') order_id!: string;
  @Column('int') ordered!: number;
  @Column('int') coming_back!: number;
}
