import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCapturedPayment, aSimulator, anAuthorizedPayment, type Bench } from '../support/a-simulator.js';

let bench: Bench;
beforeAll(async () => {
  bench = await aSimulator();
});
afterAll(() => bench.simulator.close());

describe('the pages', () => {
  it('show what happened, without letting anybody write markup into them', async () => {
    const { stripe } = bench;
    const paid = await aCapturedPayment(stripe);
    await stripe.paymentIntents.update(paid.id, { description: '<script>alert(1)</script> & "Blumen"' });
    const refund = await stripe.refunds.create({ payment_intent: paid.id, amount: 100 });
    const page = await bench.browse('GET', '/');
    const text = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    for (const part of [paid.id, refund.id, 'payment_intent.succeeded', '&#60;script&#62;'])
      expect(text).toContain(part);
    expect(text).not.toContain('<script>');
  });

  it('have the address the browser knows, behind a proxy as well as without', async () => {
    const direct = await anAuthorizedPayment(bench.stripe, 'pm_card_threeDSecure2Required');
    expect(direct.next_action?.redirect_to_url?.url).toMatch(`${bench.simulator.url}/authentication/${direct.id}`);
    const created = await bench.stripe.paymentIntents.create({ amount: 500, currency: 'eur' });
    const answer = await bench.browse(
      'POST',
      `/v1/payment_intents/${created.id}/confirm`,
      {
        client_secret: created.client_secret as string,
        payment_method: 'pm_card_threeDSecure2Required',
        return_url: 'http://localhost/back',
      },
      { 'x-forwarded-host': 'laden.example', 'x-forwarded-proto': 'https', 'x-forwarded-prefix': '/stripe-simulator' },
    );
    const confirmed = (await answer.json()) as { next_action: { redirect_to_url: { url: string } } };
    expect(confirmed.next_action.redirect_to_url.url).toMatch(
      `https://laden.example/stripe-simulator/authentication/${created.id}`,
    );
    const configured = await aSimulator({ publicUrl: 'https://shop.example/stripe-simulator' });
    const intent = await anAuthorizedPayment(configured.stripe, 'pm_card_threeDSecure2Required');
    expect(intent.next_action?.redirect_to_url?.url).toMatch('https://shop.example/stripe-simulator/authentication/');
    await configured.simulator.close();
  });
});

describe('what is not there', () => {
  it('is told as Stripe tells it', async () => {
    await expect(bench.stripe.invoices.list()).rejects.toMatchObject({
      statusCode: 404,
      rawType: 'invalid_request_error',
      message: expect.stringContaining('Unrecognized request URL (GET: /v1/invoices)'),
    });
  });

  it('cannot be expanded', async () => {
    const wrong = bench.stripe.paymentIntents.list({ expand: ['data.nonsense'] });
    await aCapturedPayment(bench.stripe);
    await expect(wrong).rejects.toMatchObject({ statusCode: 400, param: 'expand' });
    const [listed] = (
      await bench.stripe.paymentIntents.list({ limit: 1, expand: ['data.latest_charge.balance_transaction'] })
    ).data;
    expect(listed?.latest_charge).toMatchObject({
      object: 'charge',
      balance_transaction: { object: 'balance_transaction' },
    });
  });
});
