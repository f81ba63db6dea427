import type Stripe from 'stripe';
import { book } from '../balance/balance-transaction.js';
import { refundable } from '../charge/charge.js';
import { invalid, money } from '../error/stripe-failure.js';
import { cardByFingerprint } from '../payment-method/test-cards.js';
import {
  amount,
  flag,
  mergeMetadata,
  metadata,
  oneOf,
  readParameters,
  text,
  unsupported,
} from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';
import type { Change } from '../store/change.js';
import { refund, refunded } from './refund.js';

const shape = {
  amount,
  charge: text(),
  payment_intent: text(),
  metadata,
  reason: oneOf('duplicate', 'fraudulent', 'requested_by_customer'),
  currency: unsupported,
  customer: unsupported,
  instructions_email: text(),
  origin: unsupported,
  refund_application_fee: flag,
  reverse_transfer: flag,
} satisfies Record<keyof Omit<Stripe.RefundCreateParams, 'expand'>, unknown>;

/** A bank needs a moment to say no; long enough to see the refund succeed first. */
const secondsToChangeItsMind = 1;

/** Gives captured money back, never more than is left of the charge. */
export class CreateRefund implements Endpoint {
  run({ change, form }: Call): Stripe.Refund {
    const given = readParameters(form, shape);
    if (given.reverse_transfer) {
      throw invalid('Cannot reverse transfer on a charge that was not created with a transfer.', {
        param: 'reverse_transfer',
      });
    }
    const charge = this.chargeOf(change, given);
    const left = this.leftOf(charge);
    const sum = given.amount ?? left;
    if (sum > left) {
      const message = `Refund amount (${money(sum, charge.currency)}) is greater than unrefunded amount on charge (${money(left, charge.currency)})`;
      throw invalid(message, { param: 'amount' });
    }
    return this.give(change, charge, sum, {
      metadata: mergeMetadata({}, form, given.metadata),
      reason: given.reason ?? null,
    });
  }

  private give(change: Change, charge: Stripe.Charge, sum: number, said: Partial<Stripe.Refund>): Stripe.Refund {
    const card = cardByFingerprint(charge.payment_method_details?.card?.fingerprint);
    const pending = card.refund === 'pends' ? ({ pending_reason: 'processing', status: 'pending' } as const) : {};
    const given = refund(change, charge, sum, { ...said, ...pending });
    const transaction = book(change, {
      type: 'refund',
      reportingCategory: 'refund',
      amount: -sum,
      currency: charge.currency,
      source: given.id,
      description: 'REFUND FOR CHARGE',
    });
    const booked = change.put('refund', { ...given, balance_transaction: transaction.id });
    const rest = change.put('charge', refunded(charge, sum));
    change.announce('refund.created', booked);
    change.announce('charge.refunded', rest);
    if (card.refund === 'fails') change.later('fail_refund', booked.id, secondsToChangeItsMind);
    if (card.refund === 'pends') change.later('finish_refund', booked.id, secondsToChangeItsMind);
    return booked;
  }

  private chargeOf(change: Change, given: { charge?: string; payment_intent?: string }): Stripe.Charge {
    if (given.charge) return change.get('charge', given.charge, 'charge');
    if (!given.payment_intent) {
      throw invalid('One of the following params should be provided for this request: payment_intent or charge.');
    }
    const intent = change.get('payment_intent', given.payment_intent, 'payment_intent');
    const charge = intent.latest_charge ? change.get('charge', intent.latest_charge as string) : undefined;
    if (charge?.captured) return charge;
    throw invalid(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`, {
      code: 'charge_not_refundable',
      param: 'payment_intent',
    });
  }

  private leftOf(charge: Stripe.Charge): number {
    if (!charge.captured) {
      throw invalid(`Charge ${charge.id} has not been captured; cancel its PaymentIntent instead.`, {
        code: 'charge_not_refundable',
        param: 'charge',
      });
    }
    if (charge.disputed) {
      throw invalid(`Charge ${charge.id} has been charged back; cannot issue a refund.`, { code: 'charge_disputed' });
    }
    const left = refundable(charge);
    if (left > 0) return left;
    throw invalid(`Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' });
  }
}
