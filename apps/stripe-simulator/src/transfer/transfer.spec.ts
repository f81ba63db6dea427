import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import {
  aCapturedPayment,
  aSimulator,
  anAccount,
  anAuthorizedPayment,
  Listener,
  type Bench,
} from '../support/a-simulator.js';

let bench: Bench;
let stripe: Stripe;
let listener: Listener;

beforeAll(async () => {
  listener = await Listener.start();
  bench = await aSimulator({ webhookUrl: listener.url });
  stripe = bench.stripe;
});
afterAll(async () => {
  await bench.simulator.close();
  await listener.stop();
});

const sumOf = (balance: Stripe.Balance): number =>
  [...balance.available, ...balance.pending].reduce((sum, one) => sum + one.amount, 0);

async function ledgerOf(stripeAccount?: string): Promise<{ balance: number; transactions: number }> {
  const options = stripeAccount ? { stripeAccount } : {};
  const transactions = await stripe.balanceTransactions
    .list({ limit: 100 }, options)
    .autoPagingToArray({ limit: 1000 });
  const balance = sumOf(await stripe.balance.retrieve({}, options));
  return { balance, transactions: transactions.reduce((sum, one) => sum + one.net, 0) };
}

describe('a transfer', () => {
  it('brings a share of a charge to a shop before the charge has settled', async () => {
    const account = await anAccount(bench);
    const paid = await aCapturedPayment(stripe);
    const charge = paid.latest_charge as string;
    const made = await stripe.transfers.create({
      amount: 1800,
      currency: 'eur',
      destination: account.id,
      source_transaction: charge,
      metadata: { order: 'o1' },
    });
    expect(made).toMatchObject({
      amount: 1800,
      reversed: false,
      source_transaction: charge,
      transfer_group: `group_${paid.id}`,
    });
    expect(await stripe.balance.retrieve({}, { stripeAccount: account.id })).toMatchObject({
      pending: [{ amount: 1800 }],
    });
    expect((await stripe.charges.list({}, { stripeAccount: account.id })).data).toMatchObject([
      { id: made.destination_payment, amount: 1800 },
    ]);
    const more = stripe.transfers.create({
      amount: 201,
      currency: 'eur',
      destination: account.id,
      source_transaction: charge,
    });
    await expect(more).rejects.toMatchObject({ statusCode: 400, param: 'amount' });
    expect((await stripe.transfers.list({ transfer_group: `group_${paid.id}` })).data.map((one) => one.id)).toEqual([
      made.id,
    ]);
  });

  it('is not for a charge that is not captured, or a shop that is not ready', async () => {
    const account = await anAccount(bench);
    const held = await anAuthorizedPayment(stripe);
    const source = held.latest_charge as string;
    const early = stripe.transfers.create({
      amount: 100,
      currency: 'eur',
      destination: account.id,
      source_transaction: source,
    });
    await expect(early).rejects.toMatchObject({ statusCode: 400, param: 'source_transaction' });
    const raw = await stripe.accounts.create({ type: 'express' });
    const toRaw = stripe.transfers.create({
      amount: 100,
      currency: 'eur',
      destination: raw.id,
      source_transaction: source,
    });
    await expect(toRaw).rejects.toMatchObject({ code: 'insufficient_capabilities_for_transfer' });
  });

  it('without a charge needs available money', async () => {
    const account = await anAccount(bench);
    const ask = () => stripe.transfers.create({ amount: 1000, currency: 'eur', destination: account.id });
    await expect(ask()).rejects.toMatchObject({ code: 'balance_insufficient' });
    await aCapturedPayment(stripe, 'pm_card_bypassPending', 5000);
    expect(await ask()).toMatchObject({ amount: 1000, source_transaction: null });
  });

  it('is reversed in parts, never beyond what it brought', async () => {
    const account = await anAccount(bench);
    const paid = await aCapturedPayment(stripe);
    const made = await stripe.transfers.create({
      amount: 1000,
      currency: 'eur',
      destination: account.id,
      source_transaction: paid.latest_charge as string,
    });
    const part = await stripe.transfers.createReversal(
      made.id,
      { amount: 400, metadata: { refund: 'r1' } },
      { idempotencyKey: 'rev-1' },
    );
    expect(part).toMatchObject({ amount: 400, transfer: made.id, metadata: { refund: 'r1' } });
    await expect(stripe.transfers.createReversal(made.id, { amount: 601 })).rejects.toMatchObject({ param: 'amount' });
    await stripe.transfers.createReversal(made.id);
    expect(await stripe.transfers.retrieve(made.id)).toMatchObject({ amount_reversed: 1000, reversed: true });
    await expect(stripe.transfers.createReversal(made.id)).rejects.toMatchObject({ statusCode: 400 });
    expect(await stripe.transfers.retrieveReversal(made.id, part.id)).toMatchObject({ id: part.id });
    expect((await stripe.transfers.listReversals(made.id)).data).toHaveLength(2);
    expect(sumOf(await stripe.balance.retrieve({}, { stripeAccount: account.id }))).toBe(0);
  });

  it('cannot be reversed when the shop has been paid out', async () => {
    const account = await anAccount(bench);
    await aCapturedPayment(stripe, 'pm_card_bypassPending', 5000);
    const made = await stripe.transfers.create({ amount: 1000, currency: 'eur', destination: account.id });
    const payout = await stripe.payouts.create({ amount: 1000, currency: 'eur' }, { stripeAccount: account.id });
    expect(payout).toMatchObject({ status: 'pending', destination: account.external_accounts?.data[0]?.id });
    await expect(stripe.transfers.createReversal(made.id)).rejects.toMatchObject({ code: 'balance_insufficient' });
    const tooMuch = stripe.payouts.create({ amount: 1, currency: 'eur' }, { stripeAccount: account.id });
    await expect(tooMuch).rejects.toMatchObject({ code: 'balance_insufficient' });
  });
});

describe('the ledger', () => {
  it('adds up to the balance after everything that can happen', async () => {
    const account = await anAccount(bench);
    const before = await ledgerOf();
    const paid = await aCapturedPayment(stripe, 'pm_card_visa', 10_000);
    const source = { source_transaction: paid.latest_charge as string };
    const made = await stripe.transfers.create({ amount: 8000, currency: 'eur', destination: account.id, ...source });
    await stripe.refunds.create({ payment_intent: paid.id, amount: 3000 });
    await stripe.transfers.createReversal(made.id, { amount: 2400 });
    const after = await ledgerOf();
    expect(after.balance).toBe(after.transactions);
    expect(after.balance - before.balance).toBe(10_000 - 175 - 8000 - 3000 + 2400);
    expect(await ledgerOf(account.id)).toEqual({ balance: 5600, transactions: 5600 });
  });

  it('turns pending into available money when it settles', async () => {
    await aCapturedPayment(stripe);
    await bench.control('POST', 'settlement');
    const balance = await stripe.balance.retrieve();
    expect(balance.pending).toMatchObject([{ amount: 0, currency: 'eur' }]);
    expect((await ledgerOf()).balance).toBe(balance.available[0]?.amount);
  });
});

describe('an account', () => {
  it('may receive money once its owner has been through onboarding, by whatever way', async () => {
    const account = await stripe.accounts.create({
      controller: {
        stripe_dashboard: { type: 'express' },
        fees: { payer: 'application' },
        losses: { payments: 'application' },
      },
      country: 'DE',
      capabilities: { transfers: { requested: true } },
      metadata: { merchant: 'm1' },
    });
    expect(account).toMatchObject({
      charges_enabled: false,
      payouts_enabled: false,
      capabilities: { transfers: 'inactive' },
    });
    expect(account.requirements?.currently_due).toContain('external_account');
    await bench.control('POST', `accounts/${account.id}/onboarding`);
    const ready = await stripe.accounts.retrieve(account.id);
    expect(ready).toMatchObject({
      details_submitted: true,
      payouts_enabled: true,
      capabilities: { transfers: 'active' },
    });
    await bench.control('GET', 'webhooks/idle');
    const told = listener.arrivals.find(
      ({ event }) => event.type === 'account.updated' && event.account === account.id,
    );
    expect(told?.event.data.object).toMatchObject({ payouts_enabled: true, metadata: { merchant: 'm1' } });
  });

  it('keeps what is said of it', async () => {
    const account = await stripe.accounts.create({ type: 'express', email: 'laden@example.com' });
    const said = {
      business_profile: { name: 'Buchladen', mcc: '5942' },
      settings: { payouts: { schedule: { interval: 'weekly' as const } } },
    };
    const updated = await stripe.accounts.update(account.id, said);
    expect(updated).toMatchObject({ email: 'laden@example.com', business_profile: { name: 'Buchladen', mcc: '5942' } });
    expect(updated.settings?.payouts?.schedule).toMatchObject({ interval: 'weekly', delay_days: 2 });
    expect((await stripe.accounts.list({ limit: 1 })).data[0]?.id).toBe(account.id);
    await expect(stripe.balance.retrieve({}, { stripeAccount: 'acct_none' })).rejects.toMatchObject({
      statusCode: 403,
      code: 'account_invalid',
    });
  });
});
