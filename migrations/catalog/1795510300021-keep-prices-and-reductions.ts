import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `create table catalog.price_changes (
     id uuid constraint pk_price_changes primary key,
     variant_id uuid not null,
     price int not null,
     shown boolean not null,
     cause text not null,
     person_id uuid,
     at timestamptz not null default clock_timestamp(),
     constraint ck_price_changes_price check (price >= 0))`,
  `create index ix_price_changes_variant on catalog.price_changes (variant_id, at)`,
  `create table catalog.reductions (
     id uuid constraint pk_reductions primary key,
     variant_id uuid not null,
     offer_id uuid not null,
     merchant_id uuid not null,
     price int not null,
     reason text not null,
     best_before date,
     starts_at timestamptz not null,
     ends_at timestamptz,
     status text not null default 'planned',
     refusal text,
     person_id uuid not null,
     created_at timestamptz not null default now(),
     constraint ck_reductions_price check (price > 0),
     constraint ck_reductions_reason check (reason in ('sale', 'short_life')),
     constraint ck_reductions_time check (ends_at > starts_at),
     constraint ck_reductions_status check (status in ('planned', 'running', 'ended', 'cancelled', 'refused')))`,
  `create unique index uq_reductions_planned on catalog.reductions (variant_id) where status = 'planned'`,
  `create unique index uq_reductions_running on catalog.reductions (variant_id) where status = 'running'`,
  `create index ix_reductions_to_start on catalog.reductions (starts_at) where status = 'planned'`,
  `create index ix_reductions_to_end on catalog.reductions (ends_at) where status = 'running'`,
  `create index ix_reductions_desk on catalog.reductions (merchant_id, created_at, id)`,
  `alter table catalog.variants
     add column reduced_from int,
     add column reduced_since timestamptz,
     add column reduction_reason text,
     add column lowest_30_days int,
     add column best_before date,
     add constraint ck_variants_reduction check (
       (reduced_from is null) = (reduction_reason is null)
       and (reduced_from is null) = (reduced_since is null)
       and (reduced_from is null or price < reduced_from)
       and (reduction_reason is distinct from 'sale' or price < lowest_30_days)),
     add constraint ck_variants_reduction_reason check (reduction_reason in ('sale', 'short_life'))`,
  `alter table catalog.offers
     add column reduction jsonb,
     add column reduced boolean not null default false,
     add column small_business boolean not null default false,
     add column book_price_exempt text
       constraint ck_offers_book_price_exempt check (book_price_exempt in ('used', 'damaged', 'lifted'))`,
];

const FILL = [
  `update catalog.offers o set small_business = true from catalog.shops s
    where s.id = o.shop_id and (s.legal ->> 'smallBusiness')::boolean`,
  `insert into catalog.price_changes (id, variant_id, price, shown, cause, at)
   select gen_random_uuid(), v.id, v.price, v.active and o.status = 'published', 'entered', o.published_at
     from catalog.variants v join catalog.offers o on o.id = v.offer_id`,
];

const CAUSE = `coalesce(nullif(current_setting('catalog.price_cause', true), ''), 'entered')`;
const PERSON = `nullif(current_setting('catalog.price_person', true), '')::uuid`;
const NOTE = `insert into catalog.price_changes (id, variant_id, price, shown, cause, person_id)
  select gen_random_uuid(), v.id, v.price, v.active and o.status = 'published'`;

/** Every price that shoppers could see is on record, whoever wrote it and however: § 11 PAngV is counted from these rows. */
const HISTORY = [
  `create function catalog.note_first_prices() returns trigger language plpgsql as $$ begin
     ${NOTE}, ${CAUSE}, ${PERSON} from fresh v join catalog.offers o on o.id = v.offer_id;
     return null;
   end $$`,
  `create trigger tr_variants_first_price after insert on catalog.variants
     referencing new table as fresh for each statement execute function catalog.note_first_prices()`,
  `create function catalog.note_price() returns trigger language plpgsql as $$ begin
     insert into catalog.price_changes (id, variant_id, price, shown, cause, person_id)
     select gen_random_uuid(), new.id, new.price, new.active and o.status = 'published', ${CAUSE}, ${PERSON}
       from catalog.offers o where o.id = new.offer_id;
     return null;
   end $$`,
  `create trigger tr_variants_price after update of price, active on catalog.variants
     for each row when (old.price <> new.price or old.active <> new.active) execute function catalog.note_price()`,
  `create function catalog.note_showing() returns trigger language plpgsql as $$ begin
     ${NOTE}, new.status, null from catalog.variants v join catalog.offers o on o.id = v.offer_id
      where v.offer_id = new.id and v.active;
     return null;
   end $$`,
  `create trigger tr_offers_showing after update of status on catalog.offers
     for each row when (old.status <> new.status) execute function catalog.note_showing()`,
  `create function catalog.keep_price_change() returns trigger language plpgsql as $$ begin
     if tg_op = 'DELETE' and old.at < now() - interval '3 years' then return old; end if;
     raise exception 'catalog.price_changes is append-only';
   end $$`,
  `create trigger tr_price_changes_append_only before update or delete on catalog.price_changes
     for each row execute function catalog.keep_price_change()`,
];

/** A higher price was never a reduction from a lower one that was asked for just before: whoever raises it ends it. */
const REDUCTION = [
  `create function catalog.end_reduction() returns trigger language plpgsql as $$ begin
     new.reduced_from := null;
     new.reduced_since := null;
     new.reduction_reason := null;
     new.lowest_30_days := null;
     new.best_before := null;
     update catalog.reductions set status = 'ended' where variant_id = new.id and status = 'running';
     update catalog.offers o
        set reduction = case when o.reduction ->> 'variantId' = new.id::text then null else o.reduction end,
            reduced = exists (select from catalog.variants v
                               where v.offer_id = o.id and v.id <> new.id and v.active and v.reduced_from is not null)
      where o.id = new.offer_id;
     return new;
   end $$`,
  `create trigger tr_variants_reduction before update of price, active on catalog.variants for each row
     when (old.reduced_from is not null and (not new.active or new.price >= old.reduced_from
           or (new.price > old.price and old.reduction_reason = 'sale')))
     execute function catalog.end_reduction()`,
];

const DOWN = [
  `drop trigger tr_variants_reduction on catalog.variants`,
  `drop trigger tr_offers_showing on catalog.offers`,
  `drop trigger tr_variants_price on catalog.variants`,
  `drop trigger tr_variants_first_price on catalog.variants`,
  `alter table catalog.offers drop column book_price_exempt, drop column small_business, drop column reduced,
     drop column reduction`,
  `alter table catalog.variants drop constraint ck_variants_reduction, drop column best_before, drop column lowest_30_days, drop column reduction_reason,
     drop column reduced_since, drop column reduced_from`,
  `drop table catalog.reductions`,
  `drop table catalog.price_changes`,
  ...['end_reduction', 'keep_price_change', 'note_showing', 'note_price', 'note_first_prices'].map(
    (name) => `drop function catalog.${name}()`,
  ),
];

export class KeepPricesAndReductions1795510300021 implements MigrationInterface {
  name = 'KeepPricesAndReductions1795510300021';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [...TABLES, ...FILL, ...HISTORY, ...REDUCTION]) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const sql of DOWN) await db.query(sql);
  }
}
