import { Inject, Injectable } from '@nestjs/common';
import { Every, Job } from '#platform/queue/service';
import { SettlePayment } from './payment/settle-payment.js';
import { SweepPayments } from './payment/sweep-payments.js';
import { LookAtAccount } from './payout-account/look-at-account.js';
import { SweepPayoutAccounts } from './payout-account/sweep-payout-accounts.js';
import { RefundReturn } from './refund/refund-return.js';

/** What payments do in the background: everything that talks to Stripe after the decision. */
@Injectable()
export class PaymentsJobs {
  constructor(
    @Inject(SettlePayment) private readonly settlePayment: SettlePayment,
    @Inject(RefundReturn) private readonly refundReturn: RefundReturn,
    @Inject(SweepPayments) private readonly sweepPayments: SweepPayments,
    @Inject(LookAtAccount) private readonly lookAtAccount: LookAtAccount,
    @Inject(SweepPayoutAccounts) private readonly sweepAccounts: SweepPayoutAccounts,
  ) {}

  @Job('capture-payment')
  capture(job: { paymentId: string }): Promise<void> {
    return this.settlePayment.capture(job.paymentId);
  }

  @Job('cancel-payment')
  cancel(job: { paymentId: string }): Promise<void> {
    return this.settlePayment.cancel(job.paymentId);
  }

  @Job('give-back-late-payment')
  giveBack(job: { paymentId: string }): Promise<void> {
    return this.settlePayment.giveBack(job.paymentId);
  }

  @Job('send-refund')
  sendRefund(job: { refundId: string }): Promise<void> {
    return this.refundReturn.send(job.refundId);
  }

  @Job('look-at-payout-account')
  lookAtPayoutAccount(job: { id: string }): Promise<void> {
    return this.lookAtAccount.look(job.id);
  }

  @Every(60_000, 'sweep-payout-accounts')
  sweepPayoutAccounts(): Promise<number> {
    return this.sweepAccounts.sweep();
  }

  @Every(30_000, 'sweep-payments')
  sweep(): Promise<number> {
    return this.sweepPayments.sweep();
  }
}
