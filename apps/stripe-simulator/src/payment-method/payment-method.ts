import type Stripe from 'stripe';
import type { Change } from '../store/change.js';
import { newId } from '../store/new-id.js';
import { fingerprintOf, type TestCard } from './test-cards.js';

export const emptyAddress: Stripe.Address = {
  city: null,
  country: null,
  line1: null,
  line2: null,
  postal_code: null,
  state: null,
};

/** The card as it was typed in: its date, and who it belongs to. */
export interface CardGiven {
  card: TestCard;
  expMonth: number;
  expYear: number;
  billingDetails?: Partial<Stripe.PaymentMethod.BillingDetails>;
}

export function paymentMethod(change: Change, given: CardGiven): Stripe.PaymentMethod {
  return {
    id: newId('pm'),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: {
      address: { ...emptyAddress },
      email: null,
      name: null,
      phone: null,
      tax_id: null,
      ...given.billingDetails,
    },
    card: {
      brand: given.card.brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country: given.card.country,
      display_brand: given.card.brand,
      exp_month: given.expMonth,
      exp_year: given.expYear,
      fingerprint: fingerprintOf(given.card),
      funding: given.card.funding,
      generated_from: null,
      last4: given.card.number.slice(-4),
      networks: { available: [given.card.brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created: change.now,
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: 'card',
  };
}
