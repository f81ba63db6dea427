import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import Stripe from 'stripe';
import { aCapturedPayment, aSimulator, anAuthorizedPayment, anSdk, type Bench } from '../support/a-simulator.js';

let bench: Bench;
let stripe: Stripe;

beforeAll(async () => {
  bench = await aSimulator();
  stripe = bench.stripe;
});
afterAll(() => bench.simulator.close());
beforeEach(() => bench.control('POST', 'reset'));

const terms = { amount: 2000, currency: 'eur', capture_method: 'manual' } as const;
const countPayments = async (): Promise<number> => (await stripe.paymentIntents.list({ limit: 100 })).data.length;
const fault = (body: object) => bench.control('POST', 'faults', body);

describe('the same key', () => {
  it('with the same parameters gives the same answer, and says so', async () => {
    const first = await stripe.paymentIntents.create(terms, { idempotencyKey: 'k' });
    const second = await stripe.paymentIntents.create(terms, { idempotencyKey: 'k' });
    expect(second).toEqual(first);
    expect(second.lastResponse.headers['idempotent-replayed']).toBe('true');
    expect(second.lastResponse.headers['original-request']).toBe(first.lastResponse.requestId);
    expect(second.lastResponse.requestId).not.toBe(first.lastResponse.requestId);
    expect(await countPayments()).toBe(1);
  });

  it('with other parameters, or on another path, is an error', async () => {
    const first = await stripe.paymentIntents.create(terms, { idempotencyKey: 'k' });
    const other = stripe.paymentIntents.create({ ...terms, amount: 2100 }, { idempotencyKey: 'k' });
    await expect(other).rejects.toBeInstanceOf(Stripe.errors.StripeIdempotencyError);
    const elsewhere = stripe.paymentIntents.cancel(first.id, {}, { idempotencyKey: 'k' });
    await expect(elsewhere).rejects.toMatchObject({ statusCode: 400, rawType: 'idempotency_error' });
    expect(await countPayments()).toBe(1);
  });

  it('is refused while the first call is still under way', async () => {
    await fault({ path: '/v1/payment_intents', delay: 1000 });
    const both = [1, 2].map(() => stripe.paymentIntents.create(terms, { idempotencyKey: 'k' }));
    const [first, second] = await Promise.allSettled(both);
    expect(first?.status).toBe('fulfilled');
    expect(second).toMatchObject({ status: 'rejected', reason: { statusCode: 409, code: 'idempotency_key_in_use' } });
    expect(await countPayments()).toBe(1);
  });

  it('repeats a declined card, even when the next attempt would do', async () => {
    const intent = await stripe.paymentIntents.create(terms);
    const confirm = () =>
      stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_chargeDeclined' }, { idempotencyKey: 'k' });
    await expect(confirm()).rejects.toMatchObject({ statusCode: 402 });
    await expect(confirm()).rejects.toMatchObject({ statusCode: 402, headers: { 'idempotent-replayed': 'true' } });
    expect((await stripe.charges.list({ payment_intent: intent.id })).data).toHaveLength(1);
  });

  it('is free again after a call that was never understood', async () => {
    const wrong = stripe.paymentIntents.create({ ...terms, amount: -1 }, { idempotencyKey: 'k' });
    await expect(wrong).rejects.toMatchObject({ statusCode: 400 });
    expect(await stripe.paymentIntents.create(terms, { idempotencyKey: 'k' })).toMatchObject({ amount: 2000 });
  });

  it('means something else to another account', async () => {
    const account = await stripe.accounts.create({ type: 'express' });
    const ours = await stripe.customers.create({}, { idempotencyKey: 'k' });
    const theirs = await stripe.customers.create({}, { idempotencyKey: 'k', stripeAccount: account.id });
    expect(theirs.id).not.toBe(ours.id);
  });
});

describe('a failure', () => {
  it('before acting leaves nothing behind', async () => {
    await fault({ method: 'POST', path: '/v1/payment_intents', when: 'before', answer: 500 });
    await expect(stripe.paymentIntents.create(terms, { idempotencyKey: 'k' })).rejects.toMatchObject({
      statusCode: 500,
    });
    expect(await countPayments()).toBe(0);
    await stripe.paymentIntents.create(terms, { idempotencyKey: 'k' });
    expect(await countPayments()).toBe(1);
  });

  it('of too many requests is told as such', async () => {
    await fault({ answer: 429 });
    await expect(stripe.balance.retrieve()).rejects.toBeInstanceOf(Stripe.errors.StripeRateLimitError);
    expect((await stripe.balance.retrieve()).object).toBe('balance');
  });

  it('after acting is healed by a retry with the same key, which finds what was done', async () => {
    await fault({ method: 'POST', path: '/v1/payment_intents', when: 'after', answer: 500, times: 2 });
    for (let times = 0; times < 2; times++) {
      await expect(stripe.paymentIntents.create(terms, { idempotencyKey: 'k' })).rejects.toMatchObject({
        statusCode: 500,
      });
    }
    const found = await stripe.paymentIntents.create(terms, { idempotencyKey: 'k' });
    expect(found.lastResponse.headers['idempotent-replayed']).toBe('true');
    expect((await stripe.paymentIntents.list()).data.map((one) => one.id)).toEqual([found.id]);
  });

  it('of the connection after acting is healed by the SDK itself', async () => {
    const held = await anAuthorizedPayment(stripe);
    await fault({ method: 'POST', path: '/v1/payment_intents/*/capture', when: 'after', answer: 'reset' });
    const paid = await stripe.paymentIntents.capture(held.id);
    expect(paid).toMatchObject({ status: 'succeeded', amount_received: 2000 });
    expect(paid.lastResponse.headers['idempotent-replayed']).toBe('true');
  });

  it('of the connection before acting acts once', async () => {
    const paid = await aCapturedPayment(stripe);
    await fault({ path: '/v1/refunds', when: 'before', answer: 'reset' });
    await stripe.refunds.create({ payment_intent: paid.id, amount: 700 });
    expect((await stripe.charges.retrieve(paid.latest_charge as string)).amount_refunded).toBe(700);
  });

  it('of the endpoint itself is remembered for the key, as Stripe does', async () => {
    await fault({ path: '/v1/payment_intents', when: 'before', answer: 500, remember: true });
    const sdk = anSdk(bench.simulator, { maxNetworkRetries: 2 });
    const first = stripe.paymentIntents.create(terms, { idempotencyKey: 'k' });
    await expect(first).rejects.toMatchObject({ statusCode: 500 });
    const again = sdk.paymentIntents.create(terms, { idempotencyKey: 'k' });
    await expect(again).rejects.toMatchObject({
      statusCode: 500,
      headers: { 'idempotent-replayed': 'true', 'stripe-should-retry': 'false' },
    });
    expect(await countPayments()).toBe(0);
  });

  it('waits for its request and counts down', async () => {
    await fault({ method: 'POST', path: '/v1/refunds', answer: 500, times: 2 });
    expect((await stripe.balance.retrieve()).object).toBe('balance');
    expect((await bench.control('GET', 'faults'))['faults']).toMatchObject([{ path: '/v1/refunds', times: 2 }]);
    await bench.control('DELETE', 'faults');
    expect((await bench.control('GET', 'faults'))['faults']).toEqual([]);
  });
});
