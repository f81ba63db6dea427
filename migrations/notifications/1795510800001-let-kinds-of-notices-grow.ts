import type { MigrationInterface, QueryRunner } from 'typeorm';

const FIRST = [
  'order_received',
  'new_order',
  'order_declined',
  'order_confirmed',
  'pickup_ready',
  'handed_over',
  'return_requested',
  'return_received',
  'refund_succeeded',
  'refund_failed',
  'application_submitted',
  'application_decided',
  'person_link',
];

/** Every new letter would need a new CHECK; that each kind has its writer is what the type of `Letters` sees to. */
export class LetKindsOfNoticesGrow1795510800001 implements MigrationInterface {
  name = 'LetKindsOfNoticesGrow1795510800001';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table notifications.notices drop constraint ck_notices_kind');
  }

  async down(db: QueryRunner): Promise<void> {
    const kinds = FIRST.map((kind) => `'${kind}'`).join(', ');
    await db.query(`delete from notifications.messages where kind not in (${kinds})`);
    await db.query(`delete from notifications.notices where kind not in (${kinds})`);
    await db.query(`alter table notifications.notices add constraint ck_notices_kind check (kind in (${kinds}))`);
  }
}
