import type Stripe from 'stripe';
import { invalid } from '../error/stripe-failure.js';
import type { Values } from '../request/parameters.js';
import type { updateShape } from './payment-intent.parameters.js';

/** Less than this Stripe does not take from a card. */
const smallest: Record<string, number> = { eur: 50, usd: 50, chf: 50, gbp: 30 };

export function refuseSmallAmount(amount: number, currency: string): void {
  const least = smallest[currency] ?? 1;
  if (amount >= least) return;
  throw invalid(`Amount must be at least ${(least / 100).toFixed(2)} ${currency}`, {
    code: 'amount_too_small',
    param: 'amount',
  });
}

/** The fields of a payment that follow from what was said about it. Fields not named stay out, fields emptied are null. */
export function describePayment(given: Values<typeof updateShape>): Partial<Stripe.PaymentIntent> {
  const said: Partial<Stripe.PaymentIntent> = {
    amount: given.amount,
    currency: given.currency,
    capture_method: given.capture_method,
    customer: given.customer,
    description: given.description,
    receipt_email: given.receipt_email,
    setup_future_usage: given.setup_future_usage,
    shipping: given.shipping as Stripe.PaymentIntent.Shipping | null | undefined,
    statement_descriptor: given.statement_descriptor,
    statement_descriptor_suffix: given.statement_descriptor_suffix,
    transfer_group: given.transfer_group,
    payment_method_types: given.payment_method_types,
    allowed_payment_method_types: given.allowed_payment_method_types,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
