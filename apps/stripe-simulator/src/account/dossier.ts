import type Stripe from 'stripe';

/** How the check of an account ends, decided by what was entered; see the test values in the README. */
export type Verdict = 'passed' | 'failed' | 'rejected';

/** What is known of an account behind the object that the API shows: who stands for it, and how its check goes. */
export interface Dossier {
  /** The account's id. */
  id: string;
  person: Stripe.Person | null;
  /** The form was sent off. */
  submitted: boolean;
  check: 'none' | 'pending' | Verdict;
  /** An identity document is asked for: until a time in seconds, or at once. */
  document: { by: number | null; refused: boolean } | null;
}

export const emptyDossier = (id: string): Dossier => ({
  id,
  person: null,
  submitted: false,
  check: 'none',
  document: null,
});
