import { verifyAccount } from '../account/verify-account.js';
import { openDispute } from '../dispute/open-dispute.js';
import { lapseAuthorization } from '../payment-intent/cancel-payment-intent.js';
import { payPayout } from '../payout/create-payout.js';
import { failRefund, finishRefund } from '../refund/settle-refund.js';
import type { ChoreVerbs } from './run-chores.js';

export const choreVerbs: ChoreVerbs = {
  open_dispute: openDispute,
  fail_refund: failRefund,
  finish_refund: finishRefund,
  pay_payout: payPayout,
  lapse_authorization: lapseAuthorization,
  verify_account: verifyAccount,
};
