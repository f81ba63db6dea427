import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { ReturnEntity } from './return.entity.js';

/** One line of the order in a return, with the price that was paid for a piece. */
@Entity({ schema: 'returns', name: 'return_lines' })
@Unique('uq_return_lines_line', ['return_id', 'line_id'])
@Check('ck_return_lines_quantity', 'quantity > 0')
@Check('ck_return_lines_received', 'received between 0 and quantity')
@Check('ck_return_lines_resellable', 'resellable between 0 and received')
export class ReturnLineEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_return_lines' }) id!: string;
  @ForeignKey(() => ReturnEntity, { name: 'fk_return_lines_return' })
  @Column('uuid')
  return_id!: string;
  @Column('uuid') line_id!: string;
  @Column('uuid') variant_id!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) variant!: string | null;
  /** Cents per piece. */
  @Column('int') price!: number;
  /** Cents per piece, on top of the price. */
  @Column('int') deposit!: number;
  @Column('int') quantity!: number;
  @Column('int', { nullable: true }) received!: number | null;
  @Column('int', { nullable: true }) resellable!: number | null;
}
