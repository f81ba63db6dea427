import type Stripe from 'stripe';
import { invalid } from '../error/stripe-failure.js';
import type { Call } from '../server/call.js';
import type { Change } from '../store/change.js';
import { newId, randomText } from '../store/new-id.js';

/** What the caller decides about a new payment. */
export interface PaymentIntentTerms {
  amount: number;
  currency: string;
  capture_method?: 'manual' | 'automatic' | 'automatic_async';
}

export function paymentIntent(
  change: Change,
  terms: PaymentIntentTerms,
  more: Partial<Stripe.PaymentIntent>,
): Stripe.PaymentIntent {
  const id = newId('pi');
  return {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${randomText(25)}`,
    confirmation_method: 'automatic',
    created: change.now,
    customer: null,
    customer_account: null,
    description: null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: { enabled: false },
    metadata: {},
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {
      card: { installments: null, mandate_options: null, network: null, request_three_d_secure: 'automatic' },
    },
    payment_method_types: ['card'],
    payment_record: null,
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: 'requires_payment_method',
    transfer_data: null,
    transfer_group: null,
    ...terms,
    ...more,
  };
}

const shownToBrowsers = [
  'id',
  'object',
  'amount',
  'amount_details',
  'automatic_payment_methods',
  'canceled_at',
  'cancellation_reason',
  'capture_method',
  'client_secret',
  'confirmation_method',
  'created',
  'currency',
  'description',
  'last_payment_error',
  'livemode',
  'next_action',
  'payment_method',
  'payment_method_configuration_details',
  'payment_method_types',
  'processing',
  'receipt_email',
  'setup_future_usage',
  'shipping',
  'source',
  'status',
] as const satisfies readonly (keyof Stripe.PaymentIntent)[];

/** A browser sees only part of a payment: no metadata, no charge, no customer. */
export function asSeenBy(caller: Call['caller'], intent: Stripe.PaymentIntent): object {
  return caller === 'server' ? intent : Object.fromEntries(shownToBrowsers.map((name) => [name, intent[name]]));
}

/** The payment a call is about. A browser has to know its client secret. */
export function intentOf({ change, form, path, caller }: Call): Stripe.PaymentIntent {
  const intent = change.get('payment_intent', path['id'] as string, 'intent');
  const secret = form['client_secret'];
  if (caller === 'browser' && secret === undefined) {
    throw invalid('Missing required param: client_secret.', { code: 'parameter_missing', param: 'client_secret' });
  }
  if (secret !== undefined && secret !== intent.client_secret) {
    const message = `The client_secret provided does not match any associated PaymentIntent on this account. Ensure the publishable key used belongs to the same account that created the PaymentIntent.`;
    throw invalid(message, { code: 'payment_intent_invalid_parameter', param: 'client_secret' });
  }
  return intent;
}
