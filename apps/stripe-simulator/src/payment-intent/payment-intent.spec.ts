import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import { aSimulator, anAuthorizedPayment, type Bench } from '../support/a-simulator.js';
import { paymentIntentMoves } from './payment-intent-status.js';

let bench: Bench;
let stripe: Stripe;

beforeAll(async () => {
  bench = await aSimulator();
  stripe = bench.stripe;
});
afterAll(() => bench.simulator.close());

const terms = { amount: 2000, currency: 'eur', capture_method: 'manual' } as const;

describe('a payment', () => {
  it('is created, confirmed by the browser and captured', async () => {
    const created = await stripe.paymentIntents.create({
      ...terms,
      metadata: { checkout: 'c1' },
      transfer_group: 'c1',
    });
    expect(created).toMatchObject({ status: 'requires_payment_method', amount: 2000, metadata: { checkout: 'c1' } });

    const path = `/v1/payment_intents/${created.id}/confirm`;
    const fields = { client_secret: created.client_secret as string, payment_method: 'pm_card_visa' };
    const answer = await bench.browse('POST', path, fields, { origin: 'http://shop.example' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');

    const held = await stripe.paymentIntents.retrieve(created.id, { expand: ['latest_charge'] });
    expect(held).toMatchObject({ status: 'requires_capture', amount_capturable: 2000, amount_received: 0 });
    expect(held.latest_charge).toMatchObject({
      captured: false,
      paid: true,
      status: 'succeeded',
      transfer_group: 'c1',
    });

    const paid = await stripe.paymentIntents.capture(created.id, {}, { idempotencyKey: 'capture-c1' });
    expect(paid).toMatchObject({ status: 'succeeded', amount_capturable: 0, amount_received: 2000 });
  });

  it('is taken at once without manual capture', async () => {
    const paid = await stripe.paymentIntents.create({
      amount: 990,
      currency: 'eur',
      confirm: true,
      payment_method: 'pm_card_mastercard',
    });
    expect(paid).toMatchObject({ status: 'succeeded', amount_received: 990, capture_method: 'automatic_async' });
  });

  it('can be tried again with another card after a decline', async () => {
    const created = await stripe.paymentIntents.create(terms);
    const declined = stripe.paymentIntents.confirm(created.id, { payment_method: 'pm_card_visa_chargeDeclined' });
    await expect(declined).rejects.toMatchObject({
      type: 'StripeCardError',
      statusCode: 402,
      code: 'card_declined',
      decline_code: 'generic_decline',
      payment_intent: { id: created.id, status: 'requires_payment_method' },
    });
    const failed = await stripe.paymentIntents.retrieve(created.id, { expand: ['latest_charge'] });
    expect(failed.last_payment_error).toMatchObject({ code: 'card_declined', type: 'card_error' });
    expect(failed.latest_charge).toMatchObject({ status: 'failed', paid: false, outcome: { type: 'issuer_declined' } });

    const held = await stripe.paymentIntents.confirm(created.id, { payment_method: 'pm_card_visa' });
    expect(held).toMatchObject({ status: 'requires_capture', last_payment_error: null });
    expect(
      await stripe.charges.list({ payment_intent: created.id }).then((list) => list.data.map((one) => one.status)),
    ).toEqual(['succeeded', 'failed']);
  });

  it.each([
    ['pm_card_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
    ['pm_card_chargeDeclinedExpiredCard', 'expired_card', ''],
    ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc', ''],
    ['pm_card_chargeDeclinedProcessingError', 'processing_error', ''],
  ])('is refused with %s', async (card, code, declineCode) => {
    await expect(anAuthorizedPayment(stripe, card)).rejects.toMatchObject({
      statusCode: 402,
      code,
      decline_code: declineCode,
    });
  });

  it.each([
    ['4242424242424242', 12, 2099, undefined],
    ['4000000000000002', 12, 2099, 'card_declined'],
    ['4242424242424241', 12, 2099, 'incorrect_number'],
    ['4242424242424242', 12, 2020, 'invalid_expiry_year'],
    ['4242424242424242', 13, 2099, 'invalid_expiry_month'],
    ['4111111111111111', 12, 2099, 'card_declined'],
  ])('is paid with the typed card %s %i/%i, or fails with its code', async (number, month, year, code) => {
    const created = await stripe.paymentIntents.create(terms);
    const answer = await bench.browse('POST', `/v1/payment_intents/${created.id}/confirm`, {
      client_secret: created.client_secret as string,
      'payment_method_data[type]': 'card',
      'payment_method_data[card][number]': number,
      'payment_method_data[card][exp_month]': String(month),
      'payment_method_data[card][exp_year]': String(year),
      'payment_method_data[card][cvc]': '123',
      'payment_method_data[billing_details][name]': 'Änne Müller',
    });
    const body = (await answer.json()) as { status?: string; error?: { code: string } };
    expect(answer.status).toBe(code ? 402 : 200);
    expect(code ? body.error?.code : body.status).toBe(code ?? 'requires_capture');
  });

  it('captures part of what was authorized and releases the rest as a refund without money', async () => {
    const held = await anAuthorizedPayment(stripe);
    const paid = await stripe.paymentIntents.capture(held.id, {
      amount_to_capture: 1500,
      expand: ['latest_charge.refunds'],
    });
    expect(paid).toMatchObject({ status: 'succeeded', amount: 2000, amount_received: 1500 });
    const charge = paid.latest_charge as Stripe.Charge;
    expect(charge).toMatchObject({ amount: 2000, amount_captured: 1500, amount_refunded: 500, refunded: false });
    expect(charge.refunds?.data).toMatchObject([{ amount: 500, balance_transaction: null, status: 'succeeded' }]);
    const booked = await stripe.balanceTransactions.retrieve(charge.balance_transaction as string);
    expect(booked).toMatchObject({ amount: 1500, fee: 48, net: 1452, type: 'charge' });
  });

  it('does not capture more than authorized, or twice', async () => {
    const held = await anAuthorizedPayment(stripe);
    const tooMuch = stripe.paymentIntents.capture(held.id, { amount_to_capture: 2001 });
    await expect(tooMuch).rejects.toMatchObject({
      statusCode: 400,
      code: 'amount_too_large',
      param: 'amount_to_capture',
    });
    await stripe.paymentIntents.capture(held.id);
    const again = stripe.paymentIntents.capture(held.id);
    await expect(again).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
      payment_intent: { status: 'succeeded' },
    });
  });

  it('releases everything when it is canceled', async () => {
    const held = await anAuthorizedPayment(stripe);
    const canceled = await stripe.paymentIntents.cancel(held.id, { cancellation_reason: 'requested_by_customer' });
    expect(canceled).toMatchObject({
      status: 'canceled',
      amount_capturable: 0,
      cancellation_reason: 'requested_by_customer',
    });
    expect(await stripe.charges.retrieve(held.latest_charge as string)).toMatchObject({
      refunded: true,
      amount_captured: 0,
    });
    await expect(stripe.paymentIntents.cancel(held.id)).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
    await expect(stripe.paymentIntents.confirm(held.id)).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
  });

  it('lapses when nobody captures it in time', async () => {
    const held = await anAuthorizedPayment(stripe);
    await bench.control('POST', `payment_intents/${held.id}/expiry`);
    const lapsed = await stripe.paymentIntents.retrieve(held.id);
    expect(lapsed).toMatchObject({ status: 'canceled', cancellation_reason: 'automatic' });
    expect((await stripe.refunds.list({ payment_intent: held.id })).data).toMatchObject([
      { reason: 'expired_uncaptured_charge' },
    ]);
  });

  it('changes its amount before it is confirmed and not after', async () => {
    const created = await stripe.paymentIntents.create({ ...terms, metadata: { a: '1', b: '2' } });
    const updated = await stripe.paymentIntents.update(created.id, { amount: 2500, metadata: { a: '', c: '3' } });
    expect(updated).toMatchObject({ amount: 2500, metadata: { b: '2', c: '3' } });
    expect(updated.metadata).not.toHaveProperty('a');
    await stripe.paymentIntents.confirm(created.id, { payment_method: 'pm_card_visa' });
    const late = stripe.paymentIntents.update(created.id, { amount: 100 });
    await expect(late).rejects.toMatchObject({ code: 'payment_intent_unexpected_state' });
    expect(await stripe.paymentIntents.update(created.id, { description: 'spät' })).toMatchObject({
      description: 'spät',
    });
  });

  it('says what is wrong with its parameters', async () => {
    const create = (params: object) => stripe.paymentIntents.create(params as Stripe.PaymentIntentCreateParams);
    await expect(create({ currency: 'eur' })).rejects.toMatchObject({ code: 'parameter_missing', param: 'amount' });
    await expect(create({ ...terms, amount: 12.5 })).rejects.toMatchObject({
      code: 'parameter_invalid_integer',
      param: 'amount',
    });
    await expect(create({ ...terms, amount: 49 })).rejects.toMatchObject({ code: 'amount_too_small' });
    await expect(create({ ...terms, nonsense: 1 })).rejects.toMatchObject({
      code: 'parameter_unknown',
      param: 'nonsense',
    });
    await expect(create({ ...terms, transfer_data: { destination: 'acct_1' } })).rejects.toMatchObject({
      param: 'transfer_data',
    });
    await expect(create({ ...terms, payment_method: 'pm_none' })).rejects.toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
    });
    await expect(stripe.paymentIntents.retrieve('pi_none')).rejects.toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
    });
  });

  it('is listed newest first, page by page', async () => {
    const made: string[] = [];
    for (let index = 0; index < 3; index++) made.unshift((await stripe.paymentIntents.create(terms)).id);
    const first = await stripe.paymentIntents.list({ limit: 2 });
    expect(first.data.map((one) => one.id)).toEqual(made.slice(0, 2));
    expect(first.has_more).toBe(true);
    const second = await stripe.paymentIntents.list({ limit: 1, starting_after: made[1] as string });
    expect(second.data[0]?.id).toBe(made[2]);
    const before = await stripe.paymentIntents.list({ limit: 5, ending_before: made[2] as string });
    expect(before.data.map((one) => one.id)).toEqual(made.slice(0, 2));
    const all = await stripe.paymentIntents.list({ limit: 2 }).autoPagingToArray({ limit: 100 });
    expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
  });
});

describe('3-D Secure', () => {
  async function waiting(card = 'pm_card_threeDSecure2Required') {
    const intent = await anAuthorizedPayment(stripe, card);
    expect(intent).toMatchObject({ status: 'requires_action', next_action: { type: 'redirect_to_url' } });
    const url = new URL(intent.next_action?.redirect_to_url?.url as string);
    const press = (outcome: string) =>
      bench.browse('POST', url.pathname, { payment_intent_client_secret: intent.client_secret as string, outcome });
    return { intent, url, press };
  }

  it('goes on when the customer confirms on the page of the bank', async () => {
    const { intent, url, press } = await waiting();
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Bestätigen');
    const back = await press('confirmed');
    expect(back.status).toBe(303);
    const address = new URL(back.headers.get('location') as string);
    expect(address.origin + address.pathname).toBe('http://localhost/back');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      payment_intent: intent.id,
      payment_intent_client_secret: intent.client_secret,
      redirect_status: 'succeeded',
    });
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe('requires_capture');
    expect((await press('confirmed')).status).toBe(200);
  });

  it('fails when the customer declines, and another card may follow', async () => {
    const { intent, press } = await waiting();
    expect((await press('declined')).headers.get('location')).toContain('redirect_status=failed');
    const failed = await stripe.paymentIntents.retrieve(intent.id);
    expect(failed).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'payment_intent_authentication_failure' },
    });
    expect(await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' })).toMatchObject({
      status: 'requires_capture',
    });
  });

  it('does not help a card that is declined afterwards', async () => {
    const { intent, press } = await waiting('pm_card_threeDSecureRequiredChargeDeclined');
    expect((await press('confirmed')).headers.get('location')).toContain('redirect_status=failed');
    expect((await stripe.paymentIntents.retrieve(intent.id)).last_payment_error?.code).toBe('card_declined');
  });

  it('shows nothing to somebody without the client secret', async () => {
    const { intent } = await waiting();
    expect((await bench.browse('GET', `/authentication/${intent.id}?payment_intent_client_secret=wrong`)).status).toBe(
      404,
    );
    expect((await bench.browse('POST', `/authentication/${intent.id}`, { outcome: 'confirmed' })).status).toBe(404);
  });
});

describe('keys', () => {
  it('let a browser see and confirm only what its client secret is for', async () => {
    const created = await stripe.paymentIntents.create({ ...terms, metadata: { inside: 'yes' } });
    const path = `/v1/payment_intents/${created.id}`;
    const publishable = { authorization: 'Bearer pk_test_simulator' };
    const seen = await bench.browse('GET', `${path}?client_secret=${created.client_secret}`, undefined, publishable);
    const body = (await seen.json()) as Stripe.PaymentIntent;
    expect(body).toMatchObject({ id: created.id, status: 'requires_payment_method', amount: 2000 });
    expect(body).not.toHaveProperty('metadata');
    expect((await bench.browse('GET', path, undefined, publishable)).status).toBe(400);
    expect((await bench.browse('GET', `${path}?client_secret=wrong`)).status).toBe(400);
    expect((await bench.browse('POST', `${path}/capture`, {}, publishable)).status).toBe(403);
    expect(
      (await bench.browse('POST', '/v1/payment_intents', {}, { authorization: 'Bearer sk_test_other' })).status,
    ).toBe(401);
    expect((await bench.browse('GET', '/v1/charges')).status).toBe(401);
  });
});

describe('the table of moves', () => {
  it('reaches every status from the beginning and an end from every status', () => {
    const statuses = Object.keys(paymentIntentMoves) as (keyof typeof paymentIntentMoves)[];
    const from = (start: (typeof statuses)[number], seen = new Set([start])): Set<string> => {
      for (const next of paymentIntentMoves[start]) if (!seen.has(next)) from(next, seen.add(next));
      return seen;
    };
    expect(from('requires_payment_method')).toEqual(new Set(statuses));
    for (const status of statuses)
      expect([...from(status)].some((one) => paymentIntentMoves[one as 'succeeded'].length === 0)).toBe(true);
  });
});
