import { createHash } from 'node:crypto';

/** What a bank says to a card that it turns down. */
export interface Decline {
  code: string;
  decline_code?: string;
  message: string;
}

/** One of Stripe's test cards (https://docs.stripe.com/testing) and what happens to whoever pays with it. */
export interface TestCard {
  number: string;
  /** Ids the API takes instead of the number. */
  tokens: string[];
  brand: 'visa' | 'mastercard' | 'amex';
  country: string;
  funding: 'credit' | 'debit';
  decline?: Decline;
  /** The bank wants to see the customer first. */
  authentication?: boolean;
  dispute?: 'fraudulent' | 'product_not_received';
  refund?: 'fails' | 'pends';
  /** The money is available at once. */
  instant?: boolean;
}

const declines = {
  generic: { code: 'card_declined', decline_code: 'generic_decline', message: 'Your card was declined.' },
  funds: { code: 'card_declined', decline_code: 'insufficient_funds', message: 'Your card has insufficient funds.' },
  lost: { code: 'card_declined', decline_code: 'lost_card', message: 'Your card was declined.' },
  stolen: { code: 'card_declined', decline_code: 'stolen_card', message: 'Your card was declined.' },
  expired: { code: 'expired_card', message: 'Your card has expired.' },
  cvc: { code: 'incorrect_cvc', message: "Your card's security code is incorrect." },
  processing: {
    code: 'processing_error',
    message: 'An error occurred while processing your card. Try again in a little bit.',
  },
  velocity: {
    code: 'card_declined',
    decline_code: 'card_velocity_exceeded',
    message: 'Your card was declined for making repeated attempts too frequently or exceeding its amount limit.',
  },
} satisfies Record<string, Decline>;

const visa = { brand: 'visa', country: 'US', funding: 'credit' } as const;

export const testCards: readonly TestCard[] = [
  { ...visa, number: '4242424242424242', tokens: ['pm_card_visa'] },
  { ...visa, number: '4000056655665556', tokens: ['pm_card_visa_debit'], funding: 'debit' },
  { ...visa, number: '4000002760000016', tokens: ['pm_card_de'], country: 'DE' },
  { ...visa, number: '5555555555554444', tokens: ['pm_card_mastercard'], brand: 'mastercard' },
  { ...visa, number: '378282246310005', tokens: ['pm_card_amex'], brand: 'amex' },
  {
    ...visa,
    number: '4000000000000002',
    tokens: ['pm_card_visa_chargeDeclined', 'pm_card_chargeDeclined'],
    decline: declines.generic,
  },
  {
    ...visa,
    number: '4000000000009995',
    tokens: ['pm_card_visa_chargeDeclinedInsufficientFunds', 'pm_card_chargeDeclinedInsufficientFunds'],
    decline: declines.funds,
  },
  { ...visa, number: '4000000000009987', tokens: ['pm_card_visa_chargeDeclinedLostCard'], decline: declines.lost },
  { ...visa, number: '4000000000009979', tokens: ['pm_card_visa_chargeDeclinedStolenCard'], decline: declines.stolen },
  { ...visa, number: '4000000000000069', tokens: ['pm_card_chargeDeclinedExpiredCard'], decline: declines.expired },
  { ...visa, number: '4000000000000127', tokens: ['pm_card_chargeDeclinedIncorrectCvc'], decline: declines.cvc },
  {
    ...visa,
    number: '4000000000000119',
    tokens: ['pm_card_chargeDeclinedProcessingError'],
    decline: declines.processing,
  },
  {
    ...visa,
    number: '4000000000006975',
    tokens: ['pm_card_visa_chargeDeclinedVelocityLimitExceeded'],
    decline: declines.velocity,
  },
  { ...visa, number: '4000000000003220', tokens: ['pm_card_threeDSecure2Required'], authentication: true },
  { ...visa, number: '4000000000003063', tokens: ['pm_card_threeDSecureRequired'], authentication: true },
  { ...visa, number: '4000002500003155', tokens: ['pm_card_authenticationRequiredOnSetup'], authentication: true },
  { ...visa, number: '4000002760003184', tokens: ['pm_card_authenticationRequired'], authentication: true },
  {
    ...visa,
    number: '4000008400001629',
    tokens: ['pm_card_threeDSecureRequiredChargeDeclined'],
    authentication: true,
    decline: declines.generic,
  },
  {
    ...visa,
    number: '4000008260003178',
    tokens: ['pm_card_authenticationRequiredChargeDeclinedInsufficientFunds'],
    authentication: true,
    decline: declines.funds,
  },
  { ...visa, number: '4000000000000259', tokens: ['pm_card_createDispute'], dispute: 'fraudulent' },
  {
    ...visa,
    number: '4000000000002685',
    tokens: ['pm_card_createDisputeProductNotReceived'],
    dispute: 'product_not_received',
  },
  { ...visa, number: '4000000000005126', tokens: ['pm_card_refundFail'], refund: 'fails' },
  { ...visa, number: '4000000000007726', tokens: ['pm_card_pendingRefund'], refund: 'pends' },
  { ...visa, number: '4000000000000077', tokens: ['pm_card_bypassPending'], instant: true },
];

const byToken = new Map(testCards.flatMap((card) => card.tokens.map((token) => [token, card] as const)));
const byNumber = new Map(testCards.map((card) => [card.number, card]));
const byFingerprint = new Map(testCards.map((card) => [fingerprintOf(card), card]));

export function cardByToken(token: string): TestCard | undefined {
  return byToken.get(token);
}

export function cardByNumber(number: string): TestCard | undefined {
  return byNumber.get(number);
}

/** The number itself is never kept; its fingerprint tells which card it was. */
export function cardByFingerprint(fingerprint: string | null | undefined): TestCard {
  return byFingerprint.get(fingerprint ?? '') ?? (testCards[0] as TestCard);
}

export function fingerprintOf(card: TestCard): string {
  return createHash('sha256').update(card.number).digest('hex').slice(0, 16);
}
