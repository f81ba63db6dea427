import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `alter table orders.order_lines
     add column unit_price jsonb,
     add column tax_notice text not null default 'vat'
       constraint ck_order_lines_tax_notice check (tax_notice in ('vat', 'small_business', 'margin')),
     add column weighed jsonb,
     add column weighed_grams int,
     add column final_total int,
     add constraint ck_order_lines_weighed check (
       (weighed_grams is null) = (final_total is null) and weighed_grams > 0 and final_total between 0 and total
       and (weighed_grams is null or weighed is not null))`,
  `alter table orders.orders
     add column final_total int constraint ck_orders_final_total check (final_total between 0 and total)`,
];

const DOWN = [
  `alter table orders.orders drop column final_total`,
  `alter table orders.order_lines drop constraint ck_order_lines_weighed, drop column final_total, drop column weighed_grams,
     drop column weighed, drop column tax_notice, drop column unit_price`,
];

/** What stood beside a price is kept with the order, and goods sold by weight get their weight when they are packed. */
export class WeighLinesAndKeepNotices1795510400021 implements MigrationInterface {
  name = 'WeighLinesAndKeepNotices1795510400021';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of UP) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const sql of DOWN) await db.query(sql);
  }
}
