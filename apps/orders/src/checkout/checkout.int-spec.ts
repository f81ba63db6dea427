import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client, eventually, Shopper } from '../../../../test/support/client.js';
import type { AnOffer, AShop } from '../../../../test/support/factory.js';
import { startWorld, type World } from '../../../../test/support/world.js';

let world: World;
let shopper: Shopper;

beforeAll(async () => {
  world = await startWorld();
  shopper = new Shopper(world, world.simulator.url);
}, 60_000);
afterAll(() => world.stop());

async function aShopWithOffer(
  more: { price?: number; onHand?: number; autoAccept?: boolean } = {},
): Promise<{ shop: AShop; offer: AnOffer }> {
  const shop = await world.factory.aShop({ autoAccept: more.autoAccept });
  return { shop, offer: await world.factory.anOffer(shop, more) };
}

async function aPlacedCheckout(offers: AnOffer[], quantity = 1) {
  const cart = await shopper.cartWith(offers.map(({ variantId }) => ({ variantId, quantity })));
  const placed = await shopper.checkout(cart);
  expect(placed.status).toBe(201);
  return { cart, checkout: placed.body };
}

const desk = async (shop: AShop) => new Client(world.url, await world.factory.aMember(shop.merchantId));

const stockOf = async (offer: AnOffer): Promise<{ on_hand: number; held: number }> =>
  (await world.db.query(`select on_hand, held from catalog.variants where id = $1`, [offer.variantId])).rows[0];

const intentsOf = async (checkoutId: string): Promise<{ id: string; status: string; amount_received: number }[]> => {
  const response = await fetch(`${world.simulator.url}/v1/payment_intents?limit=100`, {
    headers: { authorization: 'Bearer sk_test_simulator' },
  });
  const { data } = (await response.json()) as { data: any[] };
  return data.filter((intent) => intent.metadata.checkout_id === checkoutId);
};

test('three shops, one payment: exactly what was accepted is captured, once', async () => {
  const [a, b, c] = [
    await aShopWithOffer({ price: 490 }),
    await aShopWithOffer({ price: 1690 }),
    await aShopWithOffer({ price: 154 }),
  ];
  const { checkout } = await aPlacedCheckout([a.offer, b.offer, c.offer], 2);
  expect(checkout.total).toEqual({ amount: 4668, currency: 'EUR' });
  await shopper.pay(checkout);
  await shopper.until(checkout, ({ status }) => status === 'authorized');
  const [first, second, third] = checkout.orders;
  expect((await (await desk(a.shop)).post(`/api/merchant/orders/${first.id}/acceptance`)).status).toBe(201);
  const refusal = await (
    await desk(b.shop)
  ).post(`/api/merchant/orders/${second.id}/refusal`, { reason: 'Leider gerade verkauft' });
  expect(refusal.body).toMatchObject({ status: 'refused', refusalReason: 'Leider gerade verkauft' });
  expect((await (await desk(c.shop)).post(`/api/merchant/orders/${third.id}/acceptance`)).status).toBe(201);
  const done = await shopper.until(checkout, ({ status }) => status === 'confirmed');
  expect(done.payment).toMatchObject({ status: 'captured', captured: { amount: 1288, currency: 'EUR' } });
  expect(done.orders.map((order: any) => order.status)).toEqual(['confirmed', 'refused', 'confirmed']);
  expect(await intentsOf(checkout.id)).toMatchObject([{ status: 'succeeded', amount_received: 1288 }]);
  await eventually(
    () => stockOf(a.offer),
    (stock) => stock.on_hand === 8 && stock.held === 0,
  );
  await eventually(
    () => stockOf(b.offer),
    (stock) => stock.on_hand === 10 && stock.held === 0,
  );
});

test('when every shop refuses, everything is released and nothing captured', async () => {
  const { shop, offer } = await aShopWithOffer();
  const { checkout } = await aPlacedCheckout([offer]);
  await shopper.pay(checkout);
  await shopper.until(checkout, ({ status }) => status === 'authorized');
  await (
    await desk(shop)
  ).post(`/api/merchant/orders/${checkout.orders[0].id}/refusal`, { reason: 'Heute nicht mehr da' });
  const done = await shopper.until(checkout, ({ status }) => status === 'cancelled');
  expect(done.payment).toMatchObject({ status: 'cancelled', captured: { amount: 0 } });
  expect(await intentsOf(checkout.id)).toMatchObject([{ status: 'canceled', amount_received: 0 }]);
});

test('a shop that lets its time run out has declined', async () => {
  const { offer } = await aShopWithOffer();
  const { checkout } = await aPlacedCheckout([offer]);
  await shopper.pay(checkout);
  await shopper.until(checkout, ({ status }) => status === 'authorized');
  await world.db.query(`update orders.orders set answer_by = now() - interval '1 second' where checkout_id = $1`, [
    checkout.id,
  ]);
  const done = await shopper.until(checkout, ({ status }) => status === 'cancelled');
  expect(done.orders[0].status).toBe('lapsed');
});

test('a shop that accepts automatically needs no tap', async () => {
  const { offer } = await aShopWithOffer({ autoAccept: true });
  const { checkout } = await aPlacedCheckout([offer]);
  await shopper.pay(checkout);
  const done = await shopper.until(checkout, ({ status }) => status === 'confirmed');
  expect(done.payment.captured).toEqual(checkout.total);
});

test('a declined card leaves everything as it is, and another card pays the same checkout', async () => {
  const { offer } = await aShopWithOffer({ autoAccept: true });
  const { cart, checkout } = await aPlacedCheckout([offer]);
  const declined = await shopper.pay(checkout, 'pm_card_visa_chargeDeclined');
  expect(declined.status).toBe(402);
  expect((await shopper.look(checkout)).body.status).toBe('placed');
  const again = await shopper.checkout(cart);
  expect(again.body).toMatchObject({ id: checkout.id, payment: { clientSecret: checkout.payment.clientSecret } });
  await shopper.pay(again.body);
  await shopper.until(checkout, ({ status }) => status === 'confirmed');
  expect(await intentsOf(checkout.id)).toHaveLength(1);
});

test('two tabs and a double click make one checkout and one payment', async () => {
  const { offer } = await aShopWithOffer({ onHand: 3 });
  const cart = await shopper.cartWith([{ variantId: offer.variantId }]);
  const answers = await Promise.all(Array.from({ length: 6 }, () => shopper.checkout(cart)));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201]);
  expect(new Set(answers.map(({ body }) => body.number)).size).toBe(1);
  expect(new Set(answers.map(({ body }) => body.payment.clientSecret)).size).toBe(1);
  expect(await stockOf(offer)).toEqual({ on_hand: 3, held: 1 });
  expect(await intentsOf(cart.id)).toHaveLength(1);
});

test('a price that changed is told with the new total, and nothing is kept', async () => {
  const { offer } = await aShopWithOffer({ price: 500 });
  const cart = await shopper.cartWith([{ variantId: offer.variantId, quantity: 2 }]);
  await world.db.query(`update catalog.variants set price = 600 where id = $1`, [offer.variantId]);
  const answer = await shopper.checkout(cart);
  expect(answer.status).toBe(409);
  expect(answer.body).toMatchObject({
    code: 'checkout.total_changed',
    current: { total: { amount: 1200, currency: 'EUR' } },
  });
  expect(await stockOf(offer)).toEqual({ on_hand: 10, held: 0 });
  const { rows } = await world.db.query(`select 1 from orders.checkouts where id = $1`, [cart.id]);
  expect(rows).toEqual([]);
});

test('of fifty shoppers who want the last piece one gets it and the others are told so', async () => {
  const { offer } = await aShopWithOffer({ onHand: 1 });
  const carts = await Promise.all(Array.from({ length: 50 }, () => shopper.cartWith([{ variantId: offer.variantId }])));
  const answers = await Promise.all(carts.map((cart) => shopper.checkout(cart)));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  const refused = answers.filter(({ status }) => status === 409);
  expect(refused).toHaveLength(49);
  expect(
    refused.every(({ body }) => body.code === 'catalog.not_enough' && body.current.variantIds[0] === offer.variantId),
  ).toBe(true);
  expect(await stockOf(offer)).toEqual({ on_hand: 1, held: 1 });
}, 60_000);

test('all goods of a checkout are held or none', async () => {
  const [a, b] = [await aShopWithOffer({ onHand: 5 }), await aShopWithOffer({ onHand: 1 })];
  const cart = await shopper.cartWith([{ variantId: a.offer.variantId }, { variantId: b.offer.variantId }]);
  await world.db.query(`update catalog.variants set on_hand = 0 where id = $1`, [b.offer.variantId]);
  expect((await shopper.checkout(cart)).status).toBe(409);
  expect(await stockOf(a.offer)).toEqual({ on_hand: 5, held: 0 });
});

test('an unpaid checkout ends by itself and gives its goods back', async () => {
  const { offer } = await aShopWithOffer({ onHand: 1 });
  const { checkout } = await aPlacedCheckout([offer]);
  await world.db.query(`update orders.checkouts set expires_at = now() - interval '1 second' where id = $1`, [
    checkout.id,
  ]);
  await shopper.until(checkout, ({ status }) => status === 'expired');
  await eventually(
    () => stockOf(offer),
    (stock) => stock.held === 0,
  );
  await eventually(
    () => intentsOf(checkout.id),
    ([intent]) => intent?.status === 'canceled',
  );
});

test('a payment that comes after the end is given back by itself', async () => {
  const { offer } = await aShopWithOffer({ onHand: 1 });
  const { checkout } = await aPlacedCheckout([offer]);
  // The checkout ended, and the news had not reached the payment when the shopper paid.
  await world.db.query(`update orders.checkouts set status = 'expired' where id = $1`, [checkout.id]);
  await world.db.query(`update orders.orders set status = 'expired' where checkout_id = $1`, [checkout.id]);
  await shopper.pay(checkout);
  await eventually(
    () => intentsOf(checkout.id),
    ([intent]) => intent?.status === 'canceled',
  );
  expect((await shopper.look(checkout)).body).toMatchObject({
    status: 'expired',
    payment: { captured: { amount: 0 } },
  });
  await eventually(
    () => stockOf(offer),
    (stock) => stock.held === 0,
  );
});

test('who goes back from paying gets a new cart with the same goods, even the last piece', async () => {
  const { offer } = await aShopWithOffer({ onHand: 1 });
  const { checkout } = await aPlacedCheckout([offer]);
  const path = `/api/store/checkouts/${checkout.id}/cancellation`;
  const [first, second] = await Promise.all([1, 2].map(() => shopper.client.post(path, { token: checkout.token })));
  expect(first!.status).toBe(201);
  expect(second!.body).toEqual(first!.body);
  await eventually(
    () => stockOf(offer),
    (stock) => stock.held === 0,
  );
  const cart = (await shopper.client.get(`/api/store/carts/${first!.body.cartId}`)).body;
  expect(cart.lines).toMatchObject([{ variantId: offer.variantId, quantity: 1, problem: null }]);
  expect((await shopper.checkout(cart)).status).toBe(201);
});

test('a paid checkout cannot be given up', async () => {
  const { offer } = await aShopWithOffer();
  const { checkout } = await aPlacedCheckout([offer]);
  await shopper.pay(checkout);
  await shopper.until(checkout, ({ status }) => status === 'authorized');
  const answer = await shopper.client.post(`/api/store/checkouts/${checkout.id}/cancellation`, {
    token: checkout.token,
  });
  expect(answer).toMatchObject({ status: 409, body: { code: 'checkout.paid' } });
});

test('the browser that comes back sees the payment without waiting for the webhook', async () => {
  const { offer } = await aShopWithOffer();
  const { checkout } = await aPlacedCheckout([offer]);
  await fetch(`${world.simulator.url}/_simulator/webhooks/hold`, { method: 'POST' });
  await shopper.pay(checkout);
  const seen = await shopper.client.post(`/api/store/checkouts/${checkout.id}/payment`, { token: checkout.token });
  await fetch(`${world.simulator.url}/_simulator/webhooks/release`, { method: 'POST' });
  expect(seen.body).toMatchObject({ status: 'authorized', payment: { status: 'authorized' } });
});

test('a checkout opens with its secret token only', async () => {
  const { offer } = await aShopWithOffer();
  const { checkout } = await aPlacedCheckout([offer]);
  for (const token of ['wrong', '', `${checkout.token}x`]) {
    const answer = await shopper.client.get(`/api/store/checkouts/${checkout.id}?token=${token}`);
    expect(answer).toMatchObject({ status: 404, body: { code: 'checkout.not_found' } });
  }
});
