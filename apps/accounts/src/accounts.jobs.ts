import { Inject, Injectable } from '@nestjs/common';
import { Every, Job } from '#platform/queue/service';
import { NameMerchant } from './membership/name-merchant.js';
import { SweepInvitations } from './invitation/sweep-invitations.js';
import { SweepExpired } from './sign-in/sweep-expired.js';

const HOUR_MS = 3_600_000;

@Injectable()
export class AccountsJobs {
  constructor(
    @Inject(NameMerchant) private readonly merchant: NameMerchant,
    @Inject(SweepExpired) private readonly expired: SweepExpired,
    @Inject(SweepInvitations) private readonly invitations: SweepInvitations,
  ) {}

  @Job('name-merchant')
  nameMerchant(ask: { applicationId: string; merchantId: string }): Promise<void> {
    return this.merchant.name(ask);
  }

  @Every(HOUR_MS, 'sweep-expired')
  sweepExpired(): Promise<void> {
    return this.expired.sweep();
  }

  @Every(HOUR_MS, 'sweep-invitations')
  sweepInvitations(): Promise<void> {
    return this.invitations.sweep();
  }
}
