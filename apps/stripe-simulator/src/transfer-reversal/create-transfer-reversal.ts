import type Stripe from 'stripe';
import { book } from '../balance/balance-transaction.js';
import { fundsOf } from '../balance/read-balance.js';
import { invalid, money } from '../error/stripe-failure.js';
import { refund, refunded } from '../refund/refund.js';
import { amount, flag, mergeMetadata, metadata, readParameters, text } from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';
import type { Change } from '../store/change.js';
import { newId } from '../store/new-id.js';

const shape = {
  amount,
  description: text(1000),
  metadata,
  refund_application_fee: flag,
} satisfies Record<keyof Omit<Stripe.TransferCreateReversalParams, 'expand'>, unknown>;

/** Takes money back from a shop, never more than the transfer brought and the shop still has. */
export class CreateTransferReversal implements Endpoint {
  run({ change, form, path }: Call): Stripe.TransferReversal {
    const given = readParameters(form, shape);
    const transfer = change.get('transfer', path['transfer'] as string, 'transfer');
    const left = transfer.amount - transfer.amount_reversed;
    if (left === 0)
      throw invalid(`Transfer ${transfer.id} is already fully reversed.`, { code: 'transfer_already_reversed' });
    const sum = given.amount ?? left;
    if (sum > left) {
      const message = `Transfer reversal amount (${money(sum, transfer.currency)}) is greater than unreversed amount on transfer (${money(left, transfer.currency)})`;
      throw invalid(message, { param: 'amount' });
    }
    this.refuseEmptyAccount(change.as(transfer.destination as string), sum, transfer.currency);
    return this.takeBack(change, transfer, sum, mergeMetadata({}, form, given.metadata));
  }

  private takeBack(
    change: Change,
    transfer: Stripe.Transfer,
    sum: number,
    said: Stripe.Metadata,
  ): Stripe.TransferReversal {
    const id = newId('trr');
    const { currency } = transfer;
    const back = book(change, {
      type: 'transfer_refund',
      reportingCategory: 'transfer_reversal',
      amount: sum,
      currency,
      source: id,
    });
    const reversal = change.put('transfer_reversal', {
      id,
      object: 'transfer_reversal',
      amount: sum,
      balance_transaction: back.id,
      created: change.now,
      currency,
      destination_payment_refund: this.refundAtDestination(change.as(transfer.destination as string), transfer, sum, id)
        .id,
      metadata: said,
      source_refund: null,
      transfer: transfer.id,
    });
    const reversed = transfer.amount_reversed + sum;
    const left = change.put('transfer', {
      ...transfer,
      amount_reversed: reversed,
      reversals: { ...transfer.reversals, data: [reversal, ...transfer.reversals.data].slice(0, 10) },
      reversed: reversed === transfer.amount,
    });
    change.announce('transfer.reversed', left);
    return reversal;
  }

  private refundAtDestination(change: Change, transfer: Stripe.Transfer, sum: number, reversal: string): Stripe.Refund {
    const payment = change.get('charge', transfer.destination_payment as string);
    const id = newId('pyr');
    const out = book(change, {
      type: 'payment_refund',
      reportingCategory: 'refund',
      amount: -sum,
      currency: transfer.currency,
      source: id,
    });
    change.put('charge', refunded(payment, sum));
    return change.put(
      'refund',
      refund(change, payment, sum, {
        id,
        balance_transaction: out.id,
        destination_details: undefined,
        source_transfer_reversal: reversal,
      }),
    );
  }

  private refuseEmptyAccount(change: Change, sum: number, currency: string): void {
    const { available, pending } = fundsOf(change, currency);
    if (sum <= available + pending) return;
    const message = `The connected account has insufficient funds for this reversal: ${money(available + pending, currency)} left.`;
    throw invalid(message, { code: 'balance_insufficient' });
  }
}
