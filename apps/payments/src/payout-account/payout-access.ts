import { Inject, Injectable } from '@nestjs/common';
import { merchantIdsOf, type Actor } from '#contracts/actor';
import { MerchantsPort } from '#contracts/ports';
import { ownersOnly, payoutAccountNotFound } from '../payments.errors.js';

/** Money is the owner's matter, and before the city has decided that of whoever applies. Others find nothing. */
@Injectable()
export class PayoutAccess {
  constructor(@Inject(MerchantsPort) private readonly merchants: MerchantsPort) {}

  async check(actor: Actor, merchantId: string): Promise<void> {
    if (merchantIdsOf(actor, ['owner']).includes(merchantId)) return;
    if (merchantIdsOf(actor).includes(merchantId)) throw ownersOnly();
    const applicant = await this.merchants.applicant({ merchantId });
    if (applicant?.personId !== actor.personId) throw payoutAccountNotFound();
  }
}
