import { CreateAccountLink } from '../account-link/create-account-link.js';
import {
  CreateAccount,
  ListAccounts,
  ListPersons,
  RetrieveAccount,
  RetrieveOwnAccount,
  UpdateAccount,
} from '../account/account.endpoints.js';
import { ListBalanceTransactions, RetrieveBalanceTransaction } from '../balance/balance-transaction.endpoints.js';
import { RetrieveBalance } from '../balance/read-balance.js';
import { ListCharges, RetrieveCharge } from '../charge/charge.endpoints.js';
import { CreateCustomer, ListCustomers, RetrieveCustomer, UpdateCustomer } from '../customer/customer.endpoints.js';
import { CloseDispute, ListDisputes, RetrieveDispute, UpdateDispute } from '../dispute/dispute.endpoints.js';
import { ListEvents, RetrieveEvent } from '../event/event.endpoints.js';
import { CancelPaymentIntent } from '../payment-intent/cancel-payment-intent.js';
import { CapturePaymentIntent } from '../payment-intent/capture-payment-intent.js';
import { ConfirmPaymentIntent } from '../payment-intent/confirm-payment-intent.js';
import { CreatePaymentIntent } from '../payment-intent/create-payment-intent.js';
import { ListPaymentIntents, RetrievePaymentIntent } from '../payment-intent/payment-intent.queries.js';
import { UpdatePaymentIntent } from '../payment-intent/update-payment-intent.js';
import { CreatePaymentMethod, RetrievePaymentMethod } from '../payment-method/payment-method.endpoints.js';
import { CreatePayout } from '../payout/create-payout.js';
import { ListPayouts, RetrievePayout } from '../payout/payout.endpoints.js';
import { CreateRefund } from '../refund/create-refund.js';
import { ListRefunds, RetrieveRefund, UpdateRefund } from '../refund/refund.endpoints.js';
import { CreateTransferReversal } from '../transfer-reversal/create-transfer-reversal.js';
import { ListTransferReversals, RetrieveTransferReversal } from '../transfer-reversal/transfer-reversal.endpoints.js';
import { CreateTransfer } from '../transfer/create-transfer.js';
import { ListTransfers, RetrieveTransfer, UpdateTransfer } from '../transfer/transfer.endpoints.js';
import type { Endpoint, Route } from './call.js';

const get = (url: string, endpoint: Endpoint): Route => ({ method: 'GET', url: `/v1/${url}`, endpoint });
const post = (url: string, endpoint: Endpoint): Route => ({ method: 'POST', url: `/v1/${url}`, endpoint });
const open = (route: Route): Route => ({ ...route, open: true });

/** The part of Stripe's API that is here. */
export const routes: readonly Route[] = [
  post('payment_intents', new CreatePaymentIntent()),
  get('payment_intents', new ListPaymentIntents()),
  open(get('payment_intents/:id', new RetrievePaymentIntent())),
  post('payment_intents/:id', new UpdatePaymentIntent()),
  open(post('payment_intents/:id/confirm', new ConfirmPaymentIntent())),
  post('payment_intents/:id/capture', new CapturePaymentIntent()),
  post('payment_intents/:id/cancel', new CancelPaymentIntent()),

  open(post('payment_methods', new CreatePaymentMethod())),
  get('payment_methods/:id', new RetrievePaymentMethod()),

  get('charges', new ListCharges()),
  get('charges/:id', new RetrieveCharge()),

  post('refunds', new CreateRefund()),
  get('refunds', new ListRefunds()),
  get('refunds/:id', new RetrieveRefund()),
  post('refunds/:id', new UpdateRefund()),

  get('disputes', new ListDisputes()),
  get('disputes/:id', new RetrieveDispute()),
  post('disputes/:id', new UpdateDispute()),
  post('disputes/:id/close', new CloseDispute()),

  post('accounts', new CreateAccount()),
  get('accounts', new ListAccounts()),
  get('accounts/:id', new RetrieveAccount()),
  post('accounts/:id', new UpdateAccount()),
  get('accounts/:id/persons', new ListPersons()),
  get('account', new RetrieveOwnAccount()),
  post('account_links', new CreateAccountLink()),

  post('transfers', new CreateTransfer()),
  get('transfers', new ListTransfers()),
  get('transfers/:id', new RetrieveTransfer()),
  post('transfers/:id', new UpdateTransfer()),
  post('transfers/:transfer/reversals', new CreateTransferReversal()),
  get('transfers/:transfer/reversals', new ListTransferReversals()),
  get('transfers/:transfer/reversals/:id', new RetrieveTransferReversal()),

  get('balance', new RetrieveBalance()),
  get('balance_transactions', new ListBalanceTransactions()),
  get('balance_transactions/:id', new RetrieveBalanceTransaction()),
  post('payouts', new CreatePayout()),
  get('payouts', new ListPayouts()),
  get('payouts/:id', new RetrievePayout()),

  post('customers', new CreateCustomer()),
  get('customers', new ListCustomers()),
  get('customers/:id', new RetrieveCustomer()),
  post('customers/:id', new UpdateCustomer()),

  get('events', new ListEvents()),
  get('events/:id', new RetrieveEvent()),
];
