import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The time step of the last code from a phone that was used: no code works twice. */
export class RememberUsedCodes1795510100004 implements MigrationInterface {
  name = 'RememberUsedCodes1795510100004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table accounts.second_factors add last_code_step bigint`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table accounts.second_factors drop column last_code_step`);
  }
}
