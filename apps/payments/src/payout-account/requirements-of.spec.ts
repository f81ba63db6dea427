import { describe, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import { requirementsOf, topicOf } from './requirements-of.js';

const asked = (
  more: Partial<Stripe.Account.Requirements>,
): Pick<Stripe.Account, 'requirements' | 'details_submitted'> => ({
  details_submitted: true,
  requirements: {
    alternatives: [],
    current_deadline: null,
    currently_due: [],
    disabled_reason: null,
    errors: [],
    eventually_due: [],
    past_due: [],
    pending_verification: [],
    ...more,
  },
});

describe('a requirement of Stripe’s', () => {
  it.each([
    ['business_type', 'business_type'],
    ['business_profile.mcc', 'business_activity'],
    ['business_profile.url', 'business_activity'],
    ['business_profile.support_phone', 'business_contact'],
    ['company.name', 'business_name'],
    ['company.address.postal_code', 'business_address'],
    ['company.phone', 'business_contact'],
    ['company.registration_number', 'register'],
    ['company.tax_id', 'tax_number'],
    ['company.vat_id', 'tax_number'],
    ['company.verification.document', 'business_document'],
    ['company.owners_provided', 'owners'],
    ['owners.first_name', 'owners'],
    ['directors.dob.day', 'owners'],
    ['representative.first_name', 'representative'],
    ['representative.relationship.title', 'representative'],
    ['person_1PgafTB7WZ01zgkW.dob.year', 'birth_date'],
    ['individual.address.line1', 'home_address'],
    ['individual.phone', 'person_contact'],
    ['individual.verification.document', 'identity_document'],
    ['person_1PgafTB7WZ01zgkW.verification.additional_document', 'identity_document'],
    ['external_account', 'bank_account'],
    ['documents.bank_account_ownership_verification.files', 'bank_document'],
    ['tos_acceptance.ip', 'terms'],
    ['interv_cmVxbW9kX1.identity_verification.form', 'other'],
    ['something.never.heard.of', 'other'],
  ])('%s is said as %s', (key, topic) => expect(topicOf(key)).toBe(topic));

  it('is said once however many keys it has, what is overdue first', () => {
    const account = asked({
      currently_due: ['individual.dob.day', 'individual.dob.month', 'external_account'],
      past_due: ['external_account'],
    });
    expect(requirementsOf(account).map(({ topic }) => topic)).toEqual(['bank_account', 'birth_date']);
  });

  it('carries the day until which it has to be there, and whether it was refused', () => {
    const account = asked({
      current_deadline: 1_800_000_000,
      currently_due: ['individual.verification.document', 'external_account'],
      errors: [
        {
          code: 'verification_failed_other',
          reason: 'blurred',
          requirement: 'individual.verification.document',
        },
      ],
    });
    expect(requirementsOf(account)).toEqual([
      { topic: 'identity_document', dueBy: '2027-01-15T08:00:00.000Z', overdue: false, refused: true },
      { topic: 'bank_account', dueBy: '2027-01-15T08:00:00.000Z', overdue: false, refused: false },
    ]);
  });

  it('is not overdue before anything was sent off, though Stripe says so', () => {
    const account = { ...asked({ past_due: ['external_account'] }), details_submitted: false };
    expect(requirementsOf(account)).toMatchObject([{ topic: 'bank_account', overdue: false }]);
  });

  it('is nothing where Stripe says nothing', () => expect(requirementsOf({ details_submitted: true })).toEqual([]));
});
