import type Stripe from 'stripe';
import { book } from '../balance/balance-transaction.js';
import { fundsOf } from '../balance/read-balance.js';
import { invalid, money } from '../error/stripe-failure.js';
import {
  amount,
  currency,
  mergeMetadata,
  metadata,
  oneOf,
  readParameters,
  required,
  text,
} from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';
import type { Change } from '../store/change.js';
import { newId } from '../store/new-id.js';
import { destinationPayment } from './destination-payment.js';

const shape = {
  amount,
  currency: required(currency),
  destination: required(text()),
  description: text(1000),
  metadata,
  source_transaction: text(),
  source_type: oneOf('card'),
  transfer_group: text(),
} satisfies Record<keyof Omit<Stripe.TransferCreateParams, 'expand'>, unknown>;

/** Moves money of the marketplace to a shop: out of the available balance, or out of one charge before it has settled. */
export class CreateTransfer implements Endpoint {
  run({ change, form }: Call): Stripe.Transfer {
    const given = readParameters(form, shape);
    const account = change.get('account', given.destination, 'destination');
    this.refuseUnableAccount(account);
    const charge = given.source_transaction
      ? change.get('charge', given.source_transaction, 'source_transaction')
      : undefined;
    const sum = given.amount ?? charge?.amount_captured;
    if (sum === undefined)
      throw invalid('Missing required param: amount.', { code: 'parameter_missing', param: 'amount' });
    if (charge) this.refuseMoreThanCharge(change, charge, sum, given.currency);
    else this.refuseMoreThanAvailable(change, sum, given.currency);
    return this.move(change, sum, {
      currency: given.currency,
      description: given.description ?? null,
      destination: given.destination,
      metadata: mergeMetadata({}, form, given.metadata),
      source_transaction: charge?.id ?? null,
      transfer_group: given.transfer_group ?? this.groupOf(change, charge),
    });
  }

  private move(
    change: Change,
    sum: number,
    said: Partial<Stripe.Transfer> & { currency: string; destination: string },
  ): Stripe.Transfer {
    const id = newId('tr');
    const availableOn = this.availableOn(change, said.source_transaction as string | null);
    const out = book(change, {
      type: 'transfer',
      reportingCategory: 'transfer',
      amount: -sum,
      currency: said.currency,
      source: id,
      description: said.description,
      availableOn,
    });
    const received = destinationPayment(change.as(said.destination), { id, sum, currency: said.currency, availableOn });
    const transfer = change.put('transfer', {
      id,
      object: 'transfer',
      amount: sum,
      amount_reversed: 0,
      balance_transaction: out.id,
      created: change.now,
      description: null,
      destination_payment: received.id,
      livemode: false,
      metadata: {},
      reversals: { object: 'list', data: [], has_more: false, url: `/v1/transfers/${id}/reversals` },
      reversed: false,
      source_transaction: null,
      source_type: 'card',
      transfer_group: null,
      ...said,
    });
    change.announce('transfer.created', transfer);
    return transfer;
  }

  private availableOn(change: Change, chargeId: string | null): number {
    if (!chargeId) return change.now;
    const charge = change.get('charge', chargeId);
    return change.get('balance_transaction', charge.balance_transaction as string).available_on;
  }

  /** Stripe groups a charge with its transfers, even when nobody named the group. */
  private groupOf(change: Change, charge: Stripe.Charge | undefined): string | null {
    if (!charge) return null;
    const group = charge.transfer_group ?? `group_${String(charge.payment_intent ?? charge.id)}`;
    if (!charge.transfer_group) change.put('charge', { ...charge, transfer_group: group });
    return group;
  }

  private refuseUnableAccount(account: Stripe.Account): void {
    if (account.capabilities?.transfers === 'active') return;
    throw invalid(
      'Your destination account needs to have at least one of the following capabilities enabled: transfers, crypto_transfers, legacy_payments',
      { code: 'insufficient_capabilities_for_transfer', param: 'destination' },
    );
  }

  private refuseMoreThanCharge(change: Change, charge: Stripe.Charge, sum: number, asked: string): void {
    const param = 'source_transaction';
    if (!charge.captured)
      throw invalid(`Charge ${charge.id} has not been captured.`, { code: 'charge_not_captured', param });
    if (charge.currency !== asked)
      throw invalid('The currency of source_transaction does not match.', { param: 'currency' });
    const taken = change
      .newest('transfer')
      .filter((one) => one.source_transaction === charge.id)
      .reduce((total, one) => total + one.amount - one.amount_reversed, 0);
    if (sum + taken <= charge.amount_captured) return;
    const so = taken > 0 ? ` (You already have ${money(taken, asked)} in transfers from this charge)` : '';
    throw invalid(
      `Transfers using this transaction as a source must not exceed the source amount of ${money(charge.amount_captured, asked)}${so}.`,
      {
        param: 'amount',
      },
    );
  }

  private refuseMoreThanAvailable(change: Change, sum: number, asked: string): void {
    if (sum <= fundsOf(change, asked).available) return;
    throw invalid(
      'You have insufficient available funds in your Stripe account. Try adding funds directly to your available balance by creating Charges using the 4000000000000077 test card. See: https://stripe.com/docs/testing#available-balance',
      { code: 'balance_insufficient' },
    );
  }
}
