import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database';
import { KnownDevices } from '../device/known-devices.js';
import { TellPerson } from '../notice/tell-person.js';
import { SessionProofs } from '../second-factor/session-proofs.js';
import { requestState } from './request-state.js';

/** After a new password by a link from the mail. The second factor stays: a mailbox is no phone. */
@Injectable()
export class PasswordReset {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KnownDevices) private readonly devices: KnownDevices,
    @Inject(SessionProofs) private readonly proofs: SessionProofs,
    @Inject(TellPerson) private readonly person: TellPerson,
  ) {}

  /** The link proved the address, too. Browsers that were known lose their name; the one that holds the link gets one. */
  async done(personId: string): Promise<void> {
    await this.database.rows(`update accounts.people set email_verified = true where id = $1`, [personId]);
    await this.devices.forgetAll(personId);
    await this.proofs.trustNoDevice(personId);
    await this.person.tell(personId, 'password_changed');
    (await requestState.get()).resetBy = personId;
  }
}
