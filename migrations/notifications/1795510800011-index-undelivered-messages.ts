import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndexUndeliveredMessages1795510800011 implements MigrationInterface {
  name = 'IndexUndeliveredMessages1795510800011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create index ix_messages_failed on notifications.messages (created_at, id) where status = 'failed'`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index notifications.ix_messages_failed`);
  }
}
