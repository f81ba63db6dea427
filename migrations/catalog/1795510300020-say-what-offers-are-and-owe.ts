import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `alter table catalog.offers
     add column offer_type text not null default 'goods'
       constraint ck_offers_offer_type check (offer_type in ('goods', 'made_to_order', 'unique', 'weighed', 'service')),
     add column duration_minutes int constraint ck_offers_duration check (duration_minutes between 1 and 100000),
     add column lead_days int constraint ck_offers_lead_days check (lead_days between 1 and 1000),
     add column price_basis_grams int constraint ck_offers_price_basis check (price_basis_grams in (100, 1000)),
     add column duties jsonb not null default '{}',
     add column attribute_values jsonb not null default '{}'`,
  `update catalog.offers set offer_type = 'service' where kind = 'service'`,
  `update catalog.offers set offer_type = 'unique' where kind = 'goods' and 'unique' = any(badges)`,
  `alter table catalog.variants
     add column estimated_grams int constraint ck_variants_estimated_grams check (estimated_grams > 0)`,
  `alter table catalog.categories
     add column law text not null default 'general',
     add column attributes jsonb not null default '[]'`,
  `alter table catalog.shops add column registrations jsonb not null default '{}'`,
];

const DOWN = [
  `alter table catalog.shops drop column registrations`,
  `alter table catalog.categories drop column attributes, drop column law`,
  `alter table catalog.variants drop column estimated_grams`,
  `alter table catalog.offers drop column attribute_values, drop column duties, drop column price_basis_grams,
     drop column lead_days, drop column duration_minutes, drop column offer_type`,
];

/** What kind of thing an offer is, and what the law and its category want to know about it. */
export class SayWhatOffersAreAndOwe1795510300020 implements MigrationInterface {
  name = 'SayWhatOffersAreAndOwe1795510300020';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of UP) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const statement of DOWN) await db.query(statement);
  }
}
