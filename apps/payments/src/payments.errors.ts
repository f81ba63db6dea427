import { DomainError, invalid } from '#platform/errors/domain-error';

export const badSignature = () => invalid('webhook.bad_signature', 'the signature does not fit the body');
export const stripeUnavailable = (message: string) => new DomainError('unavailable', 'stripe.unavailable', message);
export const paymentOver = () => new DomainError('conflict', 'payment.over', 'this payment has ended');
