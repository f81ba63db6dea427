import type Stripe from 'stripe';
import type { Dossier } from '../../account/dossier.js';

export const STEPS = ['business', 'person', 'bank', 'identity', 'terms'] as const;
export type Step = (typeof STEPS)[number];

export const isStep = (text: string): text is Step => (STEPS as readonly string[]).includes(text);

/** The steps that this account has to go through; a document is only asked for when Stripe wants one. */
export function stepsOf(dossier: Dossier): Step[] {
  return STEPS.filter((step) => step !== 'identity' || dossier.document !== null);
}

/** The first step with something due in it, or the last one. */
export function firstOpen(account: Stripe.Account, dossier: Dossier): Step {
  const due = account.requirements?.currently_due ?? [];
  return stepsOf(dossier).find((step) => due.some((key) => stepOf(key) === step)) ?? 'terms';
}

function stepOf(key: string): Step {
  if (key.endsWith('verification.document')) return 'identity';
  if (key.startsWith('tos_acceptance')) return 'terms';
  if (key.startsWith('external_account')) return 'bank';
  return key.startsWith('business') || key.startsWith('company') ? 'business' : 'person';
}
