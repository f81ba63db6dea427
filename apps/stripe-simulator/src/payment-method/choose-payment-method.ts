import type Stripe from 'stripe';
import { StripeFailure } from '../error/stripe-failure.js';
import { group, integer, oneOf, orEmpty, required, text, metadata, type Values } from '../request/parameters.js';
import type { Change } from '../store/change.js';
import { emptyAddress, paymentMethod } from './payment-method.js';
import { cardByNumber, cardByToken, type TestCard } from './test-cards.js';

const address = group({
  city: orEmpty(text()),
  country: orEmpty(text(2)),
  line1: orEmpty(text()),
  line2: orEmpty(text()),
  postal_code: orEmpty(text()),
  state: orEmpty(text()),
});

/** Card data as browsers send it. */
export const paymentMethodShape = {
  type: required(oneOf('card')),
  card: required(
    group({ number: required(text(30)), exp_month: required(integer()), exp_year: required(integer()), cvc: text(4) }),
  ),
  billing_details: group({ address, email: orEmpty(text()), name: orEmpty(text()), phone: orEmpty(text()) }),
  allow_redisplay: oneOf('always', 'limited', 'unspecified'),
  metadata,
};

export type PaymentMethodGiven = Values<typeof paymentMethodShape>;

/** Turns what a call names (`pm_card_visa`, `pm_…`, card data) into a payment method that is kept. */
export class ChoosePaymentMethod {
  run(change: Change, id: string | undefined, data: PaymentMethodGiven | undefined): Stripe.PaymentMethod | undefined {
    if (data) return this.fromData(change, data);
    if (id === undefined) return undefined;
    const card = cardByToken(id);
    if (!card) return change.get('payment_method', id, 'payment_method');
    const expYear = new Date().getFullYear() + 4;
    return change.put('payment_method', paymentMethod(change, { card, expMonth: 8, expYear }));
  }

  private fromData(change: Change, data: PaymentMethodGiven): Stripe.PaymentMethod {
    const number = data.card.number.replace(/[ -]/g, '');
    this.refuseWrongData(number, data.card);
    const card = cardByNumber(number) ?? this.unknownCard();
    const expYear = data.card.exp_year < 100 ? data.card.exp_year + 2000 : data.card.exp_year;
    const { address: given, ...details } = data.billing_details ?? {};
    const billingDetails = { ...details, address: { ...emptyAddress, ...given } };
    const method = paymentMethod(change, { card, expMonth: data.card.exp_month, expYear, billingDetails });
    return change.put('payment_method', { ...method, metadata: data.metadata ?? {} });
  }

  private refuseWrongData(number: string, card: PaymentMethodGiven['card']): void {
    const year = card.exp_year < 100 ? card.exp_year + 2000 : card.exp_year;
    const now = new Date();
    if (!/^\d{12,19}$/.test(number))
      throw cardError('invalid_number', 'The card number is not a valid credit card number.', 'number');
    if (!checksumFits(number)) throw cardError('incorrect_number', 'Your card number is incorrect.', 'number');
    if (card.exp_month < 1 || card.exp_month > 12) {
      throw cardError('invalid_expiry_month', "Your card's expiration month is invalid.", 'exp_month');
    }
    if (year < now.getFullYear() || (year === now.getFullYear() && card.exp_month < now.getMonth() + 1)) {
      throw cardError('invalid_expiry_year', "Your card's expiration year is invalid.", 'exp_year');
    }
    if (card.cvc !== undefined && !/^\d{3,4}$/.test(card.cvc)) {
      throw cardError('invalid_cvc', "Your card's security code is invalid.", 'cvc');
    }
  }

  private unknownCard(): TestCard {
    const message =
      'Your card was declined. Your request was in test mode, but used a non test (live) card. For a list of valid test cards, visit: https://stripe.com/docs/testing.';
    throw new StripeFailure(402, {
      code: 'card_declined',
      decline_code: 'test_mode_live_card',
      message,
      type: 'card_error',
    });
  }
}

function cardError(code: string, message: string, param: string): StripeFailure {
  return new StripeFailure(402, { code, message, param, type: 'card_error' });
}

/** Luhn: every second digit from the right doubled, the sum of all digits ends in 0 (ISO/IEC 7812-1). */
function checksumFits(number: string): boolean {
  const digits = [...number].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const value = index % 2 === 0 ? digit : digit * 2;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
