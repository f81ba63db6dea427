import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Shopper } from './support/client.js';
import { startWorld, type World } from './support/world.js';

let world: World;
let shopper: Shopper;

beforeAll(async () => {
  world = await startWorld();
  shopper = new Shopper(world, world.simulator.url);
}, 60_000);
afterAll(() => world.stop());

/** 200 shoppers, each with an own cart, press the button at once. */
async function rush(onHand: number, shoppers = 200) {
  const offer = await world.factory.anOffer(await world.factory.aShop(), { onHand });
  const carts = await Promise.all(
    Array.from({ length: shoppers }, () => shopper.cartWith([{ variantId: offer.variantId }])),
  );
  const answers = await Promise.all(carts.map((cart) => shopper.checkout(cart)));
  const { rows } = await world.db.query(`select on_hand, held from catalog.variants where id = $1`, [offer.variantId]);
  return { answers, stock: rows[0] };
}

test('the last piece wanted by 200 people: one order, 199 clear answers, nothing left', async () => {
  const { answers, stock } = await rush(1);
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(answers.filter(({ status, body }) => status === 409 && body.code === 'catalog.not_enough')).toHaveLength(199);
  expect(stock).toEqual({ on_hand: 1, held: 1 });
}, 120_000);

test('200 people for 50 pieces: exactly 50 orders', async () => {
  const { answers, stock } = await rush(50);
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(50);
  expect(answers.filter(({ status, body }) => status === 409 && body.code === 'catalog.not_enough')).toHaveLength(150);
  expect(stock).toEqual({ on_hand: 50, held: 50 });
}, 120_000);

test('people who want the same two goods in opposite order never block each other for good', async () => {
  const shop = await world.factory.aShop();
  const [a, b] = [await world.factory.anOffer(shop, { onHand: 40 }), await world.factory.anOffer(shop, { onHand: 40 })];
  const carts = await Promise.all(
    Array.from({ length: 60 }, (_, at) =>
      shopper.cartWith((at % 2 ? [a, b] : [b, a]).map(({ variantId }) => ({ variantId }))),
    ),
  );
  const answers = await Promise.all(carts.map((cart) => shopper.checkout(cart)));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(40);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(20);
}, 120_000);
