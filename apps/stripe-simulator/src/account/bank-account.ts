import type Stripe from 'stripe';
import { newId } from '../store/new-id.js';

export interface BankAccountGiven {
  account_holder_name?: string;
  account_holder_type?: string;
  account_number: string;
  country: string;
  currency: string;
  routing_number?: string;
}

/** Stripe's test IBAN whose payouts arrive (https://docs.stripe.com/connect/testing#payouts). */
export const goodIban = 'DE89370400440532013000';

/** Stripe's German test IBANs: payouts to the second one come back. */
export const testIbans = [goodIban, 'DE62370400440532013001'];

/** The number itself is not kept, only its end, as at Stripe. */
export function bankAccount(account: string, given: BankAccountGiven): Stripe.BankAccount {
  return {
    id: newId('ba'),
    object: 'bank_account',
    account,
    account_holder_name: given.account_holder_name ?? null,
    account_holder_type: given.account_holder_type ?? null,
    account_type: null,
    available_payout_methods: ['standard'],
    bank_name: 'STRIPE TEST BANK',
    country: given.country.toUpperCase(),
    currency: given.currency,
    default_for_currency: true,
    fingerprint: null,
    future_requirements: null,
    last4: given.account_number.slice(-4),
    metadata: {},
    requirements: null,
    routing_number: given.routing_number ?? null,
    status: 'new',
  };
}
