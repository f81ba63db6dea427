import type Stripe from 'stripe';
import { book } from '../balance/balance-transaction.js';
import { emptyAddress } from '../payment-method/payment-method.js';
import type { Change } from '../store/change.js';
import { newId } from '../store/new-id.js';

/** How a transfer arrives at its destination: a payment in the shop's own ledger. */
export function destinationPayment(
  change: Change,
  transfer: { id: string; sum: number; currency: string; availableOn: number },
): Stripe.Charge {
  const id = newId('py');
  const { sum, currency, availableOn } = transfer;
  const arrived = book(change, {
    type: 'payment',
    reportingCategory: 'charge',
    amount: sum,
    currency,
    source: id,
    availableOn,
  });
  return change.put('charge', {
    id,
    object: 'charge',
    amount: sum,
    amount_captured: sum,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: arrived.id,
    billing_details: { address: { ...emptyAddress }, email: null, name: null, phone: null, tax_id: null },
    calculated_statement_descriptor: null,
    captured: true,
    created: change.now,
    currency,
    customer: null,
    description: null,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    fraud_details: {},
    livemode: false,
    metadata: {},
    on_behalf_of: null,
    outcome: null,
    paid: true,
    payment_intent: null,
    payment_method: null,
    payment_method_details: { stripe_account: {}, type: 'stripe_account' },
    receipt_email: null,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    refunds: null,
    review: null,
    shipping: null,
    source: null,
    source_transfer: transfer.id,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: 'succeeded',
    transfer_data: null,
    transfer_group: null,
  });
}
