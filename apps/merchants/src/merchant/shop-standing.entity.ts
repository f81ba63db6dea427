import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Why shoppers do not see a shop. More than one reason may hold at once; without any it is seen. */
export const HIDDEN_FOR = ['suspended', 'document_expired', 'vat_id_invalid', 'left'] as const;
export type HiddenFor = (typeof HIDDEN_FOR)[number];

/** Whether a shop may be seen, as the city has it. Every change counts the version up, so that the last one wins. */
@Entity({ schema: 'merchants', name: 'shop_standings' })
export class ShopStandingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_shop_standings' }) shop_id!: string;
  @Index('ix_shop_standings_merchant_id') @Column('uuid') merchant_id!: string;
  @Column('int') version!: number;
  @Column('text', { array: true, default: () => `'{}'` }) hidden_for!: HiddenFor[];
}
