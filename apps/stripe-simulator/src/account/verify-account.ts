import type Stripe from 'stripe';
import type { Change } from '../store/change.js';
import type { Dossier, Verdict } from './dossier.js';
import { dossierOf, keepAccount } from './keep-account.js';

/** Stripe's own test values (https://docs.stripe.com/connect/testing): what is entered decides how the check ends. */
export const testValues = {
  /** Verified without waiting. */
  birthAtOnce: { day: 1, month: 1, year: 1902 },
  /** On a sanctions list: rejected for good. */
  birthListed: { day: 1, month: 1, year: 1900 },
  /** Nobody of that name lives there: a document is needed. */
  addressNoMatch: 'address_no_match',
} as const;

/** What `person` makes of a check, and whether it has to wait for it. */
export function verdictOn(person: Stripe.Person): { verdict: Verdict; atOnce: boolean } {
  const bornOn = (date: { day: number; month: number; year: number }) =>
    person.dob?.day === date.day && person.dob.month === date.month && person.dob.year === date.year;
  if (bornOn(testValues.birthListed)) return { verdict: 'rejected', atOnce: false };
  if (person.address?.line1 === testValues.addressNoMatch) return { verdict: 'failed', atOnce: false };
  return { verdict: 'passed', atOnce: bornOn(testValues.birthAtOnce) };
}

/** Ends the check of an account that waits for one. A document that was accepted makes up for an address. */
export function verifyAccount(change: Change, id: string): void {
  const account = change.find('account', id);
  const dossier = dossierOf(change, id);
  if (!account || dossier.check !== 'pending' || !dossier.person) return;
  keepAccount(change, account, account, ended(dossier));
}

export function ended(dossier: Dossier): Dossier {
  const person = dossier.person as Stripe.Person;
  const shown = person.verification?.document?.front !== null;
  const { verdict } = verdictOn(person);
  const check = verdict === 'failed' && shown ? 'passed' : verdict;
  const status = check === 'passed' ? 'verified' : 'unverified';
  return {
    ...dossier,
    check,
    document: check === 'failed' ? { by: null, refused: true } : null,
    person: { ...person, verification: { ...person.verification, status } },
  };
}
