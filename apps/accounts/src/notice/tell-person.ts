import { Inject, Injectable } from '@nestjs/common';
import type { SecurityChange } from '#contracts/facts';
import { Database } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { Tries } from '../throttle/tries.js';

const HOUR = 60 * 60;
const MAILS_AN_HOUR = 5;

/** Sees to it that a person hears by mail what was done with their account, whoever did it. */
@Injectable()
export class TellPerson {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Tries) private readonly tries: Tries,
  ) {}

  async tell(personId: string, what: SecurityChange): Promise<void> {
    await this.database.transaction((tx) => publish(tx, 'person.security_changed', { personId, what }));
  }

  /** For mails that strangers can bring about: false once there were enough of them in an hour. */
  async mayWrite(personId: string, about: string): Promise<boolean> {
    const { count } = await this.tries.count(`mail/${about}/${personId}`, HOUR);
    return count <= MAILS_AN_HOUR;
  }
}
