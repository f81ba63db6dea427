import { conflict, DomainError, forbidden, invalid, notFound } from '#platform/errors/domain-error';

export const badSignature = () => invalid('webhook.bad_signature', 'the signature does not fit the body');
export const stripeUnavailable = (message: string) => new DomainError('unavailable', 'stripe.unavailable', message);
export const payoutAccountNotFound = () => notFound('payout_account.not_found', 'no such merchant');
export const ownersOnly = () => forbidden('payout_account.owners_only', 'money is the owner’s matter');
export const payoutAccountRefused = (message: string) => conflict('payout_account.refused', message);
export const paymentOver = () => new DomainError('conflict', 'payment.over', 'this payment has ended');
