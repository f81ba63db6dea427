import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import { aSimulator, anAuthorizedPayment, Listener, type Bench } from '../support/a-simulator.js';

let bench: Bench;
let stripe: Stripe;
let listener: Listener;

beforeEach(async () => {
  listener = await Listener.start();
  bench = await aSimulator({ webhookUrl: listener.url });
  stripe = bench.stripe;
});
afterEach(async () => {
  await bench.simulator.close();
  await listener.stop();
});

const idle = async () => expect(await bench.control('GET', 'webhooks/idle')).toEqual({ idle: true });
const authorized = ['payment_intent.created', 'charge.succeeded', 'payment_intent.amount_capturable_updated'];

describe('an event', () => {
  it('is signed so that the SDK can verify it', async () => {
    const held = await anAuthorizedPayment(stripe);
    await idle();
    for (const { body, signature } of listener.arrivals) {
      const event = stripe.webhooks.constructEvent(body, signature, 'whsec_simulator');
      expect(event).toMatchObject({ object: 'event', livemode: false, api_version: '2026-10-28.endive' });
      expect(() => stripe.webhooks.constructEvent(body, signature, 'whsec_other')).toThrow();
      expect(() =>
        stripe.webhooks.constructEvent(body.replace('2000', '2001'), signature, 'whsec_simulator'),
      ).toThrow();
    }
    expect(listener.arrivals.at(-1)?.event.data.object).toMatchObject({ id: held.id, status: 'requires_capture' });
  });

  it('names the request and the key that caused it', async () => {
    const made = await stripe.paymentIntents.create({ amount: 500, currency: 'eur' }, { idempotencyKey: 'checkout-1' });
    await idle();
    expect(listener.arrivals[0]?.event.request).toEqual({
      id: made.lastResponse.requestId,
      idempotency_key: 'checkout-1',
    });
  });

  it('arrives in the order it happened', async () => {
    const held = await anAuthorizedPayment(stripe);
    await stripe.paymentIntents.capture(held.id, { amount_to_capture: 1500 });
    await stripe.refunds.create({ payment_intent: held.id });
    await idle();
    expect(listener.types).toEqual([
      ...authorized,
      'charge.captured',
      'refund.created',
      'charge.refunded',
      'payment_intent.succeeded',
      'refund.created',
      'charge.refunded',
    ]);
  });

  it('is sent again until it is taken, and what follows about the same payment waits for it', async () => {
    listener.answers.push(500, 503);
    await anAuthorizedPayment(stripe);
    await idle();
    expect(listener.types).toEqual(authorized);
    const { deliveries } = await bench.control('GET', 'deliveries?type=payment_intent.created');
    expect(deliveries).toMatchObject([{ state: 'delivered', attempts: 3, outcome: '200' }]);
  });

  it('does not wait for another payment', async () => {
    listener.answers.push(500);
    const first = await stripe.paymentIntents.create({ amount: 500, currency: 'eur' });
    const second = await stripe.paymentIntents.create({ amount: 600, currency: 'eur' });
    await idle();
    expect(listener.arrivals.map((one) => (one.event.data.object as Stripe.PaymentIntent).id).sort()).toEqual(
      [first.id, second.id].sort(),
    );
  });

  it('can be read again through the API, with what is still to be delivered', async () => {
    const held = await anAuthorizedPayment(stripe);
    await idle();
    const listed = await stripe.events.list({ type: 'payment_intent.*' });
    expect(listed.data.map((one) => one.type)).toEqual([
      'payment_intent.amount_capturable_updated',
      'payment_intent.created',
    ]);
    const event = await stripe.events.retrieve(listed.data[0]?.id as string);
    expect(event).toMatchObject({ pending_webhooks: 0, data: { object: { id: held.id } } });
  });
});

describe('on request an event', () => {
  it('comes twice', async () => {
    await bench.control('POST', 'webhooks/rules', { type: 'charge.succeeded', copies: 2, times: 1 });
    await anAuthorizedPayment(stripe);
    await idle();
    expect(listener.types).toEqual([authorized[0], authorized[1], authorized[1], authorized[2]]);
    expect(listener.arrivals[1]?.event.id).toBe(listener.arrivals[2]?.event.id);
  });

  it('comes late, overtaken by what happened after it', async () => {
    await bench.control('POST', 'webhooks/rules', { type: 'payment_intent.created', delay: 1000 });
    await anAuthorizedPayment(stripe);
    await idle();
    expect(listener.types).toEqual([authorized[1], authorized[2], authorized[0]]);
  });

  it('is held back and comes in reverse', async () => {
    await bench.control('POST', 'webhooks/hold');
    await anAuthorizedPayment(stripe);
    await idle();
    expect(listener.types).toEqual([]);
    expect(await bench.control('POST', 'webhooks/release', { order: 'reversed' })).toEqual({ released: 3 });
    await idle();
    expect(listener.types).toEqual([...authorized].reverse());
  });

  it('never comes, and is replayed by its id', async () => {
    await bench.control('POST', 'webhooks/rules', { type: 'charge.*', drop: true });
    await anAuthorizedPayment(stripe);
    await idle();
    expect(listener.types).toEqual([authorized[0], authorized[2]]);
    const [lost] = (await stripe.events.list({ type: 'charge.succeeded' })).data;
    await bench.control('POST', `events/${lost?.id}/replay`, { copies: 2 });
    await idle();
    expect(listener.arrivals.slice(2).map((one) => one.event.id)).toEqual([lost?.id, lost?.id]);
  });
});

describe('an endpoint', () => {
  it('can move, and be subscribed to some events only', async () => {
    const narrow = await aSimulator({ webhookEvents: ['payment_intent.amount_capturable_updated'] });
    await narrow.control('PUT', 'webhooks/endpoint', { url: listener.url, secret: 'whsec_moved' });
    await anAuthorizedPayment(narrow.stripe);
    await narrow.control('GET', 'webhooks/idle');
    expect(listener.types).toEqual(['payment_intent.amount_capturable_updated']);
    const { body, signature } = listener.arrivals[0] as (typeof listener.arrivals)[number];
    expect(stripe.webhooks.constructEvent(body, signature, 'whsec_moved').type).toBe(
      'payment_intent.amount_capturable_updated',
    );
    await narrow.simulator.close();
  });
});
