import type Stripe from 'stripe';
import type { Change } from '../store/change.js';
import { newId } from '../store/new-id.js';

/** Card money reaches the available balance two days after the charge. */
export const settlementSeconds = 2 * 24 * 3600;
const disputeFee = 2000;

/** One line of the ledger of the account the change is made for. */
export interface Booking {
  type: Stripe.BalanceTransaction.Type;
  reportingCategory: string;
  /** Cents; what leaves the account is negative. */
  amount: number;
  currency: string;
  source: string;
  description?: string | null;
  fee?: number;
  /** Seconds since 1970; at once when left out. */
  availableOn?: number;
}

/** Every movement of money is booked here and nowhere else, so the balance is always the sum of these. */
export function book(change: Change, booking: Booking): Stripe.BalanceTransaction {
  const fee = booking.fee ?? 0;
  const availableOn = booking.availableOn ?? change.now;
  return change.put('balance_transaction', {
    id: newId('txn'),
    object: 'balance_transaction',
    amount: booking.amount,
    available_on: availableOn,
    balance_type: 'payments',
    created: change.now,
    currency: booking.currency,
    description: booking.description ?? null,
    exchange_rate: null,
    fee,
    fee_details: fee === 0 ? [] : [feeDetail(booking, fee)],
    net: booking.amount - fee,
    reporting_category: booking.reportingCategory,
    source: booking.source,
    status: availableOn <= change.now ? 'available' : 'pending',
    type: booking.type,
  });
}

/** What Stripe takes of a captured card payment: 1.5 % and 25 cents. */
export function cardFee(captured: number): number {
  return Math.round(captured * 0.015) + 25;
}

/** What a dispute costs on top of the disputed amount. */
export function feeOfDispute(): number {
  return disputeFee;
}

/** Money that was pending when it was booked becomes available by the passing of time alone. */
export function asOf(transaction: Stripe.BalanceTransaction, now: number): Stripe.BalanceTransaction {
  return { ...transaction, status: transaction.available_on <= now ? 'available' : 'pending' };
}

function feeDetail(booking: Booking, amount: number): Stripe.BalanceTransaction.FeeDetail {
  const description = booking.type === 'adjustment' ? 'Dispute fee' : 'Stripe processing fees';
  return { amount, application: null, currency: booking.currency, description, type: 'stripe_fee' };
}
