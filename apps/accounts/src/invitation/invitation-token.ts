import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { Config } from '#platform/config/config';
import { newToken } from '#platform/ids';

/** The secret of an invitation: in the letter as it is, in the database encrypted. */
@Injectable()
export class InvitationToken {
  constructor(@Inject(Config) private readonly config: Config) {}

  /** A new secret, as it may lie in the database. */
  seal(): Promise<string> {
    return symmetricEncrypt({ key: this.config.AUTH_SECRET, data: newToken() });
  }

  open(sealed: string): Promise<string> {
    return symmetricDecrypt({ key: this.config.AUTH_SECRET, data: sealed });
  }

  async matches(sealed: string | null, given: string): Promise<boolean> {
    if (sealed === null) return false;
    const [expected, offered] = [Buffer.from(await this.open(sealed)), Buffer.from(given)];
    return expected.length === offered.length && timingSafeEqual(expected, offered);
  }
}
