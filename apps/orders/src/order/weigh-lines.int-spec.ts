import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client, eventually, Shopper } from '../../../../test/support/client.js';
import type { AnOffer, AShop } from '../../../../test/support/factory.js';
import { startWorld, type World } from '../../../../test/support/world.js';

let world: World;
let shopper: Shopper;
let shop: AShop;
let desk: Client;
let cheese: AnOffer;
let bread: AnOffer;

/** Cheese at 2.49 € per 100 g, in pieces of about 250 g: about 6.23 €, at most 6.85 €. */
beforeAll(async () => {
  world = await startWorld();
  shopper = new Shopper(world, world.simulator.url);
  shop = await world.factory.aShop({ autoAccept: true });
  desk = new Client(world.url, await world.factory.aMember(shop.merchantId));
  cheese = await world.factory.anOffer(shop, { name: 'Bergkäse', price: 249, onHand: 100 });
  bread = await world.factory.anOffer(shop, { name: 'Brot', price: 490, onHand: 100 });
  await world.db.query(`update catalog.offers set offer_type = 'weighed', price_basis_grams = 100 where id = $1`, [
    cheese.id,
  ]);
  await world.db.query(`update catalog.variants set estimated_grams = 250 where id = $1`, [cheese.variantId]);
}, 60_000);
afterAll(() => world.stop());

const MOST = 2 * 685;

/** Two pieces of cheese and a loaf, ordered, paid and captured. */
async function ordered(): Promise<{ checkout: any; order: any; cheeseLine: string }> {
  const cart = await shopper.cartWith([{ variantId: cheese.variantId, quantity: 2 }, { variantId: bread.variantId }]);
  const checkout = (await shopper.checkout(cart)).body;
  await shopper.pay(checkout);
  const confirmed = await shopper.until(checkout, ({ status }) => status === 'confirmed');
  const [order] = confirmed.orders;
  return { checkout, order, cheeseLine: order.lines.find((line: any) => line.weighed).id };
}

const weigh = (order: any, weights: object[]) => desk.post(`/api/merchant/orders/${order.id}/readiness`, { weights });
const shareOf = async (order: any) =>
  (
    await world.db.query(`select authorized, captured, refunding, refunded from payments.shares where order_id = $1`, [
      order.id,
    ])
  ).rows[0];
const refundsOf = async (order: any) =>
  (await world.db.query(`select amount, status, return_id from payments.refunds where order_id = $1`, [order.id])).rows;

test('the cart says what a piece weighs, costs about and costs at most', async () => {
  const cart = await shopper.cartWith([{ variantId: cheese.variantId, quantity: 2 }]);
  expect(cart.lines[0]).toMatchObject({
    price: { amount: 685 },
    total: { amount: MOST },
    unitPrice: null,
    weighed: {
      basisPrice: { amount: 249 },
      basisGrams: 100,
      grams: 500,
      estimate: { amount: 1246 },
      mostGrams: 550,
      weighedGrams: null,
    },
  });
  expect(cart.total.amount).toBe(MOST);
});

test('what it weighs less goes back to the shopper, once, and the rest of the order stays as it is', async () => {
  const { checkout, order, cheeseLine } = await ordered();
  expect(await shareOf(order)).toMatchObject({ authorized: MOST + 490, captured: MOST + 490 });
  const answers = await Promise.all([1, 2].map(() => weigh(order, [{ lineId: cheeseLine, grams: 462 }])));
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  const back = MOST - 1150;
  const share = await eventually(
    () => shareOf(order),
    ({ refunded }) => refunded > 0,
  );
  expect(share).toMatchObject({ refunding: 0, refunded: back });
  expect(await refundsOf(order)).toEqual([{ amount: back, status: 'succeeded', return_id: null }]);
  const seen = await shopper.until(checkout, ({ payment }) => payment.refunded.amount === back);
  expect(seen.orders[0]).toMatchObject({ total: { amount: 1150 + 490 }, refunded: { amount: back } });
  expect(seen.orders[0].lines.find(({ id }: any) => id === cheeseLine)).toMatchObject({
    total: { amount: 1150 },
    price: { amount: 575 },
    weighed: { weighedGrams: 462 },
  });
});

test('what it weighs more costs nothing more than was authorized, and nothing goes back', async () => {
  const { order, cheeseLine } = await ordered();
  expect((await weigh(order, [{ lineId: cheeseLine, grams: 700 }])).body).toMatchObject({
    status: 'ready',
    total: { amount: MOST + 490 },
  });
  expect(await refundsOf(order)).toEqual([]);
});

test('goods sold by weight cannot be packed without it, and stay to be packed', async () => {
  const { order, cheeseLine } = await ordered();
  for (const weights of [[], [{ lineId: order.lines.find((line: any) => !line.weighed).id, grams: 300 }]]) {
    expect(await weigh(order, weights)).toMatchObject({
      status: 422,
      body: { code: 'order.weight_missing', fields: [{ path: `weights.${cheeseLine}` }] },
    });
  }
  for (const grams of [0, -5, 1.5, '300', 2_000_000]) {
    expect((await weigh(order, [{ lineId: cheeseLine, grams }])).status).toBe(422);
  }
  expect((await desk.get(`/api/merchant/orders/${order.id}`)).body.status).toBe('confirmed');
});

test('what was charged for weighed goods is the most that a return gives back', async () => {
  const { checkout, order, cheeseLine } = await ordered();
  await weigh(order, [{ lineId: cheeseLine, grams: 462 }]);
  const ready = await shopper.until(checkout, (seen) => seen.orders[0].pickup?.code);
  await desk.post(`/api/merchant/orders/${order.id}/handover`, { code: ready.orders[0].pickup.code });
  await shopper.until(checkout, (seen) => seen.orders[0].lines.every((line: any) => line.returnable > 0));
  const asked = await shopper.client.post('/api/store/returns', {
    checkoutId: checkout.id,
    token: checkout.token,
    orderId: order.id,
    lines: [{ lineId: cheeseLine, quantity: 2 }],
  });
  expect(asked.status).toBe(201);
  const { rows } = await world.db.query(
    `select sum((price + deposit) * quantity)::int as value from returns.return_lines where return_id = $1`,
    [asked.body.id],
  );
  expect(rows[0].value).toBe(1150);
});
