import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCapturedPayment, aSimulator, anAuthorizedPayment, type Bench } from '../support/a-simulator.js';

let bench: Bench;
beforeAll(async () => {
  bench = await aSimulator();
});
afterAll(() => bench.simulator.close());

describe('the control API', () => {
  it('does not answer browsers, nor what a proxy passes on', async () => {
    await anAuthorizedPayment(bench.stripe);
    for (const [name, value] of [
      ['origin', 'http://shop.example'] as const,
      ['x-forwarded-host', 'shop.example'] as const,
    ]) {
      expect((await bench.browse('POST', '/_simulator/reset', undefined, { [name]: value })).status).toBe(403);
    }
    expect((await bench.stripe.paymentIntents.list()).data).toHaveLength(1);
    expect(await bench.control('GET', 'health')).toEqual({ status: 'ok' });
  });

  it('forgets everything on request', async () => {
    const paid = await aCapturedPayment(bench.stripe);
    await bench.control('POST', 'faults', { path: '/v1/balance', answer: 500 });
    await bench.control('POST', 'reset');
    await expect(bench.stripe.paymentIntents.retrieve(paid.id)).rejects.toMatchObject({ statusCode: 404 });
    expect((await bench.stripe.balance.retrieve()).pending).toMatchObject([{ amount: 0 }]);
  });

  it('presses the buttons of the bank', async () => {
    const intent = await anAuthorizedPayment(bench.stripe, 'pm_card_threeDSecure2Required');
    const after = await bench.control('POST', `payment_intents/${intent.id}/authentication`, { outcome: 'confirmed' });
    expect(after).toMatchObject({ status: 'requires_capture' });
    const again = await bench.control('POST', `payment_intents/${intent.id}/authentication`, { outcome: 'confirmed' });
    expect(again).toMatchObject({ error: { message: expect.stringContaining('not waiting') } });
  });

  it('refuses what it does not understand', async () => {
    expect(await bench.control('POST', 'faults', { when: 'sometime' })).toHaveProperty('error');
    expect(await bench.control('POST', 'webhooks/rules', { copies: 0 })).toHaveProperty('error');
    expect(await bench.control('POST', 'events/evt_none/replay')).toHaveProperty('error');
  });
});
