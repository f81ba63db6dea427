import type Stripe from 'stripe';
import { book } from '../balance/balance-transaction.js';
import { fundsOf } from '../balance/read-balance.js';
import { invalid } from '../error/stripe-failure.js';
import {
  amount,
  currency,
  mergeMetadata,
  metadata,
  oneOf,
  readParameters,
  required,
  text,
  unsupported,
} from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';
import type { Change } from '../store/change.js';
import { platform } from '../store/kinds.js';
import { newId } from '../store/new-id.js';

const shape = {
  amount: required(amount),
  currency: required(currency),
  description: text(1000),
  destination: text(),
  metadata,
  method: oneOf('standard', 'instant'),
  payout_method: unsupported,
  source_type: oneOf('card'),
  statement_descriptor: text(22),
} satisfies Record<keyof Omit<Stripe.PayoutCreateParams, 'expand'>, unknown>;

const secondsToArrive = 1;
/** The platform has its bank account, whatever it is. */
const platformBank = 'ba_1SimulatorPlatformBank';

/** Pays available money out to the bank account of whoever it belongs to. */
export class CreatePayout implements Endpoint {
  run({ change, form }: Call): Stripe.Payout {
    const given = readParameters(form, shape);
    const bank = this.bankOf(change);
    if (given.amount > fundsOf(change, given.currency).available) {
      throw invalid(
        'You have insufficient funds in your Stripe account for this transfer. Your card balance is too low. You can use the /v1/balance endpoint to view your Stripe balance (for more details, see stripe.com/docs/api#balance).',
        { code: 'balance_insufficient', param: 'amount' },
      );
    }
    const id = newId('po');
    const out = book(change, {
      type: 'payout',
      reportingCategory: 'payout',
      amount: -given.amount,
      currency: given.currency,
      source: id,
      description: given.description ?? 'STRIPE PAYOUT',
    });
    const payout = change.put('payout', {
      ...this.plain(change, id, out.id, bank),
      amount: given.amount,
      currency: given.currency,
      description: given.description ?? null,
      metadata: mergeMetadata({}, form, given.metadata),
      method: given.method ?? 'standard',
      statement_descriptor: given.statement_descriptor ?? null,
    });
    change.announce('payout.created', payout);
    change.later('pay_payout', id, secondsToArrive);
    return payout;
  }

  private plain(
    change: Change,
    id: string,
    transaction: string,
    bank: string,
  ): Omit<Stripe.Payout, 'amount' | 'currency'> {
    return {
      id,
      object: 'payout',
      application_fee: null,
      application_fee_amount: null,
      arrival_date: change.now,
      automatic: false,
      balance_transaction: transaction,
      created: change.now,
      description: null,
      destination: bank,
      failure_balance_transaction: null,
      failure_code: null,
      failure_message: null,
      livemode: false,
      metadata: {},
      method: 'standard',
      original_payout: null,
      payout_method: null,
      reconciliation_status: 'not_applicable',
      reversed_by: null,
      source_type: 'card',
      statement_descriptor: null,
      status: 'pending',
      trace_id: { status: 'pending', value: null },
      type: 'bank_account',
    };
  }

  private bankOf(change: Change): string {
    if (change.account === platform) return platformBank;
    const account = change.as(platform).get('account', change.account);
    const bank = account.external_accounts?.data[0];
    if (bank && account.payouts_enabled) return bank.id;
    throw invalid('Sorry, you don’t have any external accounts in that currency (eur).', {
      code: 'payouts_not_allowed',
    });
  }
}

/** The bank has the money. */
export function payPayout(change: Change, id: string): void {
  const payout = change.get('payout', id);
  const paid = change.put('payout', {
    ...payout,
    status: 'paid',
    trace_id: { status: 'supported', value: `SIMULATED${id.slice(-8).toUpperCase()}` },
  });
  change.announce('payout.updated', paid, { status: payout.status });
  change.announce('payout.paid', paid);
}
