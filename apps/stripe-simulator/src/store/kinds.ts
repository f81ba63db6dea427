import type Stripe from 'stripe';
import type { Onboarding, OnboardingVisit } from '../account-link/onboarding.js';
import type { Dossier } from '../account/dossier.js';
import type { Chore } from '../chore/chore.js';
import type { Answer } from '../idempotency/answer.js';
import type { Delivery } from '../webhook/delivery.js';

/** Everything that is kept, by kind. Stripe's own objects carry Stripe's own types. */
export interface Kinds {
  account: Stripe.Account;
  balance_transaction: Stripe.BalanceTransaction;
  charge: Stripe.Charge;
  customer: Stripe.Customer;
  dispute: Stripe.Dispute;
  event: Stripe.EventBase;
  payment_intent: Stripe.PaymentIntent;
  payment_method: Stripe.PaymentMethod;
  payout: Stripe.Payout;
  refund: Stripe.Refund;
  transfer: Stripe.Transfer;
  transfer_reversal: Stripe.TransferReversal;
  answer: Answer;
  chore: Chore;
  delivery: Delivery;
  dossier: Dossier;
  onboarding: Onboarding;
  onboarding_visit: OnboardingVisit;
}

export type Kind = keyof Kinds;

/** The account that owns what is not owned by a connected account: the marketplace itself. */
export const platform = 'acct_1SimulatorPlatform';

/** A kept value and the account it belongs to. Values are replaced, never changed in place. */
export interface Row<K extends Kind = Kind> {
  kind: K;
  owner: string;
  value: Kinds[K];
}

/** One line of the journal is a list of these: a value put, or one taken away. */
export type Write = Row | { kind: Kind; gone: string };
