import type Stripe from 'stripe';
import type { Change } from '../store/change.js';
import { randomText } from '../store/new-id.js';

/** What a person says of themselves on the onboarding pages. */
export interface PersonGiven {
  firstName: string;
  lastName: string;
  dob: { day: number; month: number; year: number };
  line1: string;
  postalCode: string;
  city: string;
  email: string;
  phone: string;
}

const nothingDue = (): Stripe.Person.Requirements => ({
  alternatives: [],
  currently_due: [],
  errors: [],
  eventually_due: [],
  past_due: [],
  pending_verification: [],
});

const noDocument = { back: null, details: null, details_code: null, front: null };

/** The person who stands for an account; said again, it stays the same person. */
export function person(change: Change, account: string, given: PersonGiven, id?: string): Stripe.Person {
  return {
    id: id ?? `person_1${randomText(15)}`,
    object: 'person',
    account,
    additional_tos_acceptances: { account: { date: null, ip: null, user_agent: null } },
    address: {
      city: given.city,
      country: 'DE',
      line1: given.line1,
      line2: null,
      postal_code: given.postalCode,
      state: null,
    },
    created: change.now,
    dob: given.dob,
    email: given.email,
    first_name: given.firstName,
    future_requirements: nothingDue(),
    id_number_provided: false,
    last_name: given.lastName,
    metadata: {},
    phone: given.phone,
    relationship: {
      authorizer: null,
      director: false,
      executive: true,
      legal_guardian: false,
      owner: true,
      percent_ownership: null,
      representative: true,
      title: null,
    },
    requirements: nothingDue(),
    ssn_last_4_provided: false,
    verification: {
      additional_document: { ...noDocument },
      details: null,
      details_code: null,
      document: { ...noDocument },
      status: 'unverified',
    },
  };
}
