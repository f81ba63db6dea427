import { Inject, Injectable } from '@nestjs/common';
import { PaymentsPort } from '#contracts/ports';
import { Log } from '#platform/log';
import type { Finding } from '../finding/finding.js';

/** Not begun, or in Stripe's hands: nothing that anybody has to put right now. */
const NOT_YET = new Set<string>(['none', 'in_review']);

/** What payments knows about where a trader's money goes, as findings. */
@Injectable()
export class PayoutFindings {
  constructor(
    @Inject(PaymentsPort) private readonly payments: PaymentsPort,
    @Inject(Log) private readonly log: Log,
  ) {}

  /** Nothing when the account works. When payments does not answer, that is said: not knowing is no yes. */
  async of(merchantId: string): Promise<Finding[]> {
    try {
      const { status, requirements } = await this.payments.payoutAccount({ merchantId });
      if (status === 'active') return [];
      const severity = NOT_YET.has(status) ? 'info' : 'warning';
      return [{ code: `payout_account_${status}`, severity, data: { requirements } }];
    } catch (error) {
      this.log.warn({ err: error, merchantId }, 'payments does not say how a payout account is');
      return [{ code: 'payout_account_unknown', severity: 'warning', data: {} }];
    }
  }
}

/** All codes that `PayoutFindings` can give. */
export const PAYOUT_CODES = [
  'payout_account_none',
  'payout_account_incomplete',
  'payout_account_in_review',
  'payout_account_restricted',
  'payout_account_unknown',
] as const;
