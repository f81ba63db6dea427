import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { FulfilmentMethod } from '#contracts/facts';
import type { ImageView } from '#contracts/ports';
import type { Registrations } from '../duty/gate-offer.js';

export interface Closure {
  /** Days as YYYY-MM-DD, both included. */
  from: string;
  to: string;
  reason: string;
}

/** Something a shop does for people besides selling goods, whether or not it can be booked here. */
export interface ShopService {
  name: string;
  text: string;
  /** As the shop says it: "ab 25 €", "nach Aufwand". */
  price: string | null;
}

/** Who trades here: what the law wants shown beside every offer. */
export interface LegalNotice {
  name: string;
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
  email: string;
  phone: string;
  register: string | null;
  vatId: string | null;
  smallBusiness: boolean;
  /** Where § 5 DDG asks for them. */
  representative?: string | null;
  authority?: string | null;
  chamber?: string | null;
}

@Entity({ schema: 'catalog', name: 'shops' })
@Unique('uq_shops_slug', ['slug'])
@Check('ck_shops_status', `status in ('open', 'hidden')`)
@Index('ix_shops_merchant', ['merchant_id'])
@Index('ix_shops_listing', ['name', 'id'], { where: `status = 'open'` })
export class ShopEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_shops' }) id!: string;
  @Column('uuid') merchant_id!: string;
  @Column('text') slug!: string;
  /** Sorted as in a German dictionary. */
  @Column({ type: 'text', collation: 'de-x-icu' }) name!: string;
  @Column('text') kind!: string;
  @Column('text') summary!: string;
  @Column('text', { default: '' }) story!: string;
  @Column('text') street!: string;
  @Column('text') house_number!: string;
  @Column('text') postcode!: string;
  @Column('text') city!: string;
  @Column('text', { nullable: true }) district!: string | null;
  @Column('float8', { nullable: true }) lat!: number | null;
  @Column('float8', { nullable: true }) lon!: number | null;
  @Column('text') phone!: string;
  @Column('text') email!: string;
  /** OSM opening_hours syntax. */
  @Column('text', { default: '' }) opening_hours!: string;
  @Column('jsonb', { default: [] }) closures!: Closure[];
  @Column('boolean', { default: false }) step_free!: boolean;
  /** What else helps to get in: a ramp, a bell, a wide door. */
  @Column('text', { default: '' }) access_note!: string;
  @Column('text', { nullable: true }) tram_stop!: string | null;
  @Column('text', { nullable: true }) website!: string | null;
  /** Where and how orders are collected. */
  @Column('text', { default: '' }) pickup_note!: string;
  @Column('jsonb', { default: [] }) services!: ShopService[];
  /** What can be had there, in the shop's own words, with or without offers. */
  @Column('text', { array: true, default: () => `'{}'` }) assortment!: string[];
  @Column('text', { array: true, default: () => `'{pickup}'` }) fulfilment!: FulfilmentMethod[];
  @Column('boolean', { default: false }) auto_accept!: boolean;
  @Column('jsonb', { nullable: true }) image!: ImageView | null;
  /** All pictures, the first of which lists show; empty when there is only that one. */
  @Column('jsonb', { default: [] }) images!: ImageView[];
  @Column('jsonb') legal!: LegalNotice;
  /** What its trader has registered with the authorities, for the gate that offers pass before they are published. */
  @Column('jsonb', { default: {} }) registrations!: Registrations;
  @Column('text', { default: 'open' }) status!: 'open' | 'hidden';
  /** Counts the changes of the page: two tabs do not overwrite each other. */
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
  /** When somebody last changed the page: profiles that nobody touches go stale. */
  @Column('timestamptz', { default: () => 'now()' }) touched_at!: Date;
}
