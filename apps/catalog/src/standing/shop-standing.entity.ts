import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ShopEntity } from '../shop/shop.entity.js';

/** What the city says about a shop being seen. May be known before the shop itself is. */
@Entity({ schema: 'catalog', name: 'shop_standings' })
export class ShopStandingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_shop_standings' }) shop_id!: string;
  /** As counted by the merchants' service: facts may arrive in any order. */
  @Column('int') version!: number;
  @Column('text', { array: true }) hidden_for!: string[];
  /** The shop's own status while the city hides it, to be as it was afterwards. */
  @Column('text', { nullable: true }) shown_as!: ShopEntity['status'] | null;
}
