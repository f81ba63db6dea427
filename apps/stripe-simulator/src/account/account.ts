import type Stripe from 'stripe';
import type { Change } from '../store/change.js';
import { randomText } from '../store/new-id.js';
import { noRequirements } from './requirements.js';

/** A connected account before anybody has said anything about it. */
export function account(change: Change, country: string, type: Stripe.Account.Type): Stripe.Account {
  const id = `acct_1${randomText(15)}`;
  return {
    id,
    object: 'account',
    business_profile: emptyProfile(),
    business_type: null,
    capabilities: {},
    charges_enabled: false,
    controller: controllerOf(type),
    country,
    created: change.now,
    default_currency: 'eur',
    details_submitted: false,
    email: null,
    external_accounts: { object: 'list', data: [], has_more: false, url: `/v1/accounts/${id}/external_accounts` },
    future_requirements: noRequirements(),
    metadata: {},
    payouts_enabled: false,
    requirements: noRequirements(),
    settings: settings(),
    tos_acceptance: { date: null, ip: null, user_agent: null },
    type,
  };
}

/** Who collects data, pays fees and bears losses follows from the classic types. */
function controllerOf(type: Stripe.Account.Type): Stripe.Account.Controller {
  const custom = type === 'custom';
  return {
    fees: { payer: type === 'standard' ? 'account' : custom ? 'application_custom' : 'application_express' },
    is_controller: true,
    losses: { payments: type === 'standard' ? 'stripe' : 'application' },
    requirement_collection: custom ? 'application' : 'stripe',
    stripe_dashboard: { type: type === 'standard' ? 'full' : custom ? 'none' : 'express' },
    type: 'application',
  };
}

function emptyProfile(): Stripe.Account.BusinessProfile {
  return {
    annual_revenue: null,
    estimated_worker_count: null,
    mcc: null,
    minority_owned_business_designation: null,
    name: null,
    product_description: null,
    specified_commercial_transactions_act_url: null,
    support_address: null,
    support_email: null,
    support_phone: null,
    support_url: null,
    url: null,
  };
}

function settings(): Stripe.Account.Settings {
  return {
    bacs_debit_payments: { display_name: null, service_user_number: null },
    branding: { icon: null, logo: null, primary_color: null, secondary_color: null },
    card_issuing: { tos_acceptance: { date: null, ip: null } },
    card_payments: {
      decline_on: { avs_failure: false, cvc_failure: false },
      statement_descriptor_prefix: null,
      statement_descriptor_prefix_kana: null,
      statement_descriptor_prefix_kanji: null,
    },
    dashboard: { display_name: null, timezone: 'Europe/Berlin' },
    invoices: { default_account_tax_ids: null, hosted_payment_method_save: null },
    payments: {
      statement_descriptor: null,
      statement_descriptor_kana: null,
      statement_descriptor_kanji: null,
      statement_descriptor_prefix_kana: null,
      statement_descriptor_prefix_kanji: null,
    },
    // Nothing is paid out by itself here; with another schedule Stripe would do it daily.
    payouts: {
      debit_negative_balances: true,
      schedule: { delay_days: 2, interval: 'manual' },
      statement_descriptor: null,
    },
    sepa_debit_payments: {},
  };
}
