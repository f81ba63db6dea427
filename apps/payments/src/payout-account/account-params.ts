import type Stripe from 'stripe';
import type { Payee } from '#contracts/ports';

/**
 * What Stripe is told when an account is opened; the rest it asks the merchant itself. The platform pays Stripe's fees
 * and answers for losses, because it transfers each shop's part of a payment (separate charges and transfers); Stripe
 * collects what it must know and offers its Express dashboard.
 */
export function accountParams(
  id: string,
  merchantId: string,
  payee: Payee,
  currency: string,
): Stripe.AccountCreateParams {
  const company = payee.businessType === 'individual' ? {} : { company: companyOf(payee) };
  return {
    country: payee.country,
    default_currency: currency.toLowerCase(),
    business_type: payee.businessType,
    ...(payee.email ? { email: payee.email } : {}),
    business_profile: {
      ...(payee.shopName ? { name: payee.shopName } : {}),
      ...(payee.trade ? { product_description: payee.trade } : {}),
    },
    ...company,
    controller: {
      fees: { payer: 'application' },
      losses: { payments: 'application' },
      requirement_collection: 'stripe',
      stripe_dashboard: { type: 'express' },
    },
    capabilities: { transfers: { requested: true } },
    metadata: { payout_account_id: id, merchant_id: merchantId },
  };
}

function companyOf(payee: Payee): Stripe.AccountCreateParams.Company {
  const { address } = payee;
  return {
    ...(payee.legalName ? { name: payee.legalName } : {}),
    ...(address
      ? {
          address: {
            line1: address.line1,
            postal_code: address.postcode,
            city: address.city,
            country: payee.country,
          },
        }
      : {}),
  };
}
