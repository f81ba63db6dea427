import type Stripe from 'stripe';
import type { Change } from '../store/change.js';
import { newId } from '../store/new-id.js';

/** A merchant has a week in the simulator to answer. */
const secondsToAnswer = 7 * 24 * 3600;

export const evidenceNames = [
  'access_activity_log',
  'billing_address',
  'cancellation_policy',
  'cancellation_policy_disclosure',
  'cancellation_rebuttal',
  'customer_communication',
  'customer_email_address',
  'customer_name',
  'customer_purchase_ip',
  'customer_signature',
  'duplicate_charge_documentation',
  'duplicate_charge_explanation',
  'duplicate_charge_id',
  'product_description',
  'receipt',
  'refund_policy',
  'refund_policy_disclosure',
  'refund_refusal_explanation',
  'service_date',
  'service_documentation',
  'shipping_address',
  'shipping_carrier',
  'shipping_date',
  'shipping_documentation',
  'shipping_tracking_number',
  'uncategorized_file',
  'uncategorized_text',
] as const satisfies readonly (keyof Stripe.Dispute.Evidence)[];

export function dispute(
  change: Change,
  of: Stripe.Charge,
  reason: string,
  transactions: (id: string) => Stripe.BalanceTransaction[],
): Stripe.Dispute {
  const id = newId('du');
  const card = of.payment_method_details?.card;
  return {
    id,
    object: 'dispute',
    amount: of.amount_captured,
    balance_transactions: transactions(id),
    charge: of.id,
    created: change.now,
    currency: of.currency,
    enhanced_eligibility_types: [],
    evidence: {
      ...(Object.fromEntries(evidenceNames.map((name) => [name, null])) as Record<
        (typeof evidenceNames)[number],
        null
      >),
      enhanced_evidence: {},
    },
    evidence_details: {
      due_by: change.now + secondsToAnswer,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: of.payment_intent,
    payment_method_details: {
      card: {
        brand: card?.brand ?? 'visa',
        case_type: 'chargeback',
        network: card?.network ?? 'visa',
        network_reason_code: reason === 'fraudulent' ? '10.4' : '13.1',
      },
      type: 'card',
    },
    reason,
    status: 'needs_response',
  };
}
