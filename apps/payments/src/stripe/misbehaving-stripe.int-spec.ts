import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Client, eventually, Shopper } from '../../../../test/support/client.js';
import { startWorld, type World } from '../../../../test/support/world.js';

let world: World;
let shopper: Shopper;

beforeAll(async () => {
  world = await startWorld();
  shopper = new Shopper(world, world.simulator.url);
}, 60_000);
afterAll(() => world.stop());
afterEach(async () => {
  for (const path of ['faults', 'webhooks/rules'])
    await fetch(`${world.simulator.url}/_simulator/${path}`, { method: 'DELETE' });
});

const control = (path: string, body: object = {}) =>
  fetch(`${world.simulator.url}/_simulator/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const stripe = async (path: string): Promise<any> =>
  (await fetch(`${world.simulator.url}/v1${path}`, { headers: { authorization: 'Bearer sk_test_simulator' } })).json();

const intentOf = (checkout: any): string => checkout.payment.clientSecret.split('_secret_')[0];

async function aCheckout(autoAccept = true) {
  const shop = await world.factory.aShop({ autoAccept });
  const offer = await world.factory.anOffer(shop, { price: 1200 });
  const placed = await shopper.checkout(await shopper.cartWith([{ variantId: offer.variantId, quantity: 2 }]));
  expect(placed.status).toBe(201);
  return { shop, offer, checkout: placed.body };
}

async function handedOver() {
  const { shop, checkout } = await aCheckout();
  const desk = new Client(world.url, await world.factory.aMember(shop.merchantId));
  const order = checkout.orders[0].id;
  await shopper.pay(checkout);
  await shopper.until(checkout, ({ status }) => status === 'confirmed');
  await desk.post(`/api/merchant/orders/${order}/readiness`);
  const ready = await shopper.until(checkout, ({ orders }) => orders[0].pickup?.code);
  await desk.post(`/api/merchant/orders/${order}/handover`, { code: ready.orders[0].pickup.code });
  const { orders } = await shopper.until(checkout, (seen) => seen.orders[0].lines[0].returnable === 2);
  const line = orders[0].lines[0].id;
  const { body } = await shopper.client.post('/api/store/returns', {
    checkoutId: checkout.id,
    token: checkout.token,
    orderId: order,
    lines: [{ lineId: line, quantity: 1 }],
    reason: 'Doch nicht',
  });
  return {
    desk,
    checkout,
    receipt: () =>
      desk.post(`/api/merchant/returns/${body.id}/receipt`, {
        lines: [{ lineId: line, quantity: 1, resellable: true }],
      }),
  };
}

test('every event three times, and the first one late, changes nothing more', async () => {
  await control('webhooks/rules', {
    type: 'payment_intent.amount_capturable_updated',
    copies: 3,
    delay: 400,
    times: 1,
  });
  await control('webhooks/rules', { type: 'payment_intent.succeeded', copies: 3, times: 1 });
  const { checkout } = await aCheckout();
  await shopper.pay(checkout);
  const done = await shopper.until(checkout, ({ status }) => status === 'confirmed');
  await fetch(`${world.simulator.url}/_simulator/webhooks/idle?timeout=5000`);
  expect(done.payment.captured.amount).toBe(2400);
  expect(await stripe(`/payment_intents/${intentOf(checkout)}`)).toMatchObject({
    amount_received: 2400,
    status: 'succeeded',
  });
  const { rows } = await world.db.query(`select what from orders.order_events where order_id = $1 order by at`, [
    checkout.orders[0].id,
  ]);
  expect(rows.map(({ what }) => what)).toEqual(['paid', 'accepted_automatically', 'confirmed']);
});

test('a capture that failed after acting is not made twice', async () => {
  await control('faults', {
    method: 'POST',
    path: '/v1/payment_intents/*/capture',
    when: 'after',
    answer: 'reset',
    times: 3,
  });
  const { checkout } = await aCheckout();
  await shopper.pay(checkout);
  const done = await shopper.until(checkout, ({ status }) => status === 'confirmed');
  expect(done.payment.captured.amount).toBe(2400);
});

test('a payment whose start failed after acting is the same payment on the next try', async () => {
  await control('faults', { method: 'POST', path: '/v1/payment_intents', when: 'after', answer: 500, times: 3 });
  const offer = await world.factory.anOffer(await world.factory.aShop({ autoAccept: true }));
  const cart = await shopper.cartWith([{ variantId: offer.variantId }]);
  const first = await shopper.checkout(cart);
  const second = first.status === 201 ? first : await shopper.checkout(cart);
  expect(second.status).toBe(201);
  const { data } = await stripe('/payment_intents?limit=100');
  expect(data.filter((intent: any) => intent.metadata.checkout_id === cart.id)).toHaveLength(1);
});

test('Stripe out of reach is said as such, and the same cart can be ordered later', async () => {
  await control('faults', { method: 'POST', path: '/v1/payment_intents', when: 'before', answer: 500, times: 3 });
  const offer = await world.factory.anOffer(await world.factory.aShop());
  const cart = await shopper.cartWith([{ variantId: offer.variantId }]);
  expect(await shopper.checkout(cart)).toMatchObject({ status: 503, body: { code: 'stripe.unavailable' } });
  expect((await shopper.checkout(cart)).body).toMatchObject({ id: cart.id, status: 'placed' });
});

test('a refund that failed after acting reaches the card once', async () => {
  const { checkout, receipt } = await handedOver();
  await control('faults', { method: 'POST', path: '/v1/refunds', when: 'after', answer: 'reset', times: 3 });
  expect((await receipt()).status).toBe(201);
  const done = await shopper.until(checkout, ({ orders }) => orders[0].returns[0].status === 'refunded');
  expect(done.payment.refunded.amount).toBe(1200);
  const { data } = await stripe(`/refunds?payment_intent=${intentOf(checkout)}`);
  expect(data.filter((refund: any) => 'refund_id' in refund.metadata)).toMatchObject([
    { amount: 1200, status: 'succeeded' },
  ]);
});

test('two receipts at once give the money back once', async () => {
  const { checkout, receipt } = await handedOver();
  const answers = await Promise.all([receipt(), receipt(), receipt()]);
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  const done = await shopper.until(checkout, ({ payment }) => payment.refunded.amount > 0);
  expect(done.payment.refunded.amount).toBe(1200);
});

test('an authorization that lapsed before the answer ends the orders and lets the goods go', async () => {
  const { shop, offer, checkout } = await aCheckout(false);
  await shopper.pay(checkout);
  await shopper.until(checkout, ({ status }) => status === 'authorized');
  await control('webhooks/rules', { type: 'payment_intent.canceled', drop: true, times: 1 });
  await control(`payment_intents/${intentOf(checkout)}/expiry`);
  const desk = new Client(world.url, await world.factory.aMember(shop.merchantId));
  await desk.post(`/api/merchant/orders/${checkout.orders[0].id}/acceptance`);
  const done = await shopper.until(checkout, ({ status }) => status === 'cancelled');
  expect(done.orders[0].status).toBe('cancelled');
  await eventually(
    async () => (await world.db.query(`select held from catalog.variants where id = $1`, [offer.variantId])).rows[0],
    ({ held }) => held === 0,
  );
});
