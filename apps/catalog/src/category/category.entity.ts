import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AttributeSpec } from './attribute-schema.js';

@Entity({ schema: 'catalog', name: 'categories' })
export class CategoryEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_categories' }) slug!: string;
  @Column('text') name_de!: string;
  @Column('text') name_en!: string;
  /** Null for a root; the tree has two levels. */
  @Column('text', { nullable: true }) parent!: string | null;
  @Column('text') icon!: string;
  @Column('int') position!: number;
  @Column('int') vat_rate!: number;
  @Column('text') withdrawal!: string;
  @Column('int', { nullable: true }) minimum_age!: number | null;
  @Column('boolean', { default: false }) unit_price!: boolean;
  /** The row of the law's matrix that its goods come under. */
  @Column('text', { default: 'general' }) law!: string;
  /** What it wants to know about its goods. */
  @Column('jsonb', { default: [] }) attributes!: AttributeSpec[];
  /** Carried by every offer of the category. */
  @Column('text', { array: true, default: () => `'{}'` }) badges!: string[];
}
