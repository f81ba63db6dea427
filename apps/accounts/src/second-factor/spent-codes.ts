import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';

/** Which codes from a phone have been used: their time steps only rise, so the last one says it all. */
@Injectable()
export class SpentCodes {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The person's key as better-auth has sealed it; null without codes. */
  async sealedKey(personId: string): Promise<string | null> {
    const [row] = await this.database.rows<{ secret: string }>(
      `select secret from accounts.second_factors where person_id = $1`,
      [personId],
    );
    return row?.secret ?? null;
  }

  /** False when this code, or one after it, was used before. Of two who come at once one is told so. */
  async spend(personId: string, step: number): Promise<boolean> {
    const spent = await this.database.rows(
      `update accounts.second_factors set last_code_step = $2
        where person_id = $1 and (last_code_step is null or last_code_step < $2) returning id`,
      [personId, step],
    );
    return spent.length > 0;
  }
}
