import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Client, Shopper } from '../../../../test/support/client.js';
import { startWorld, type World } from '../../../../test/support/world.js';

let world: World;
let shopper: Shopper;

beforeAll(async () => {
  world = await startWorld();
  shopper = new Shopper(world, world.simulator.url);
}, 60_000);
afterAll(() => world.stop());

jest.setTimeout(60_000);

test('three shops, one payment: exactly what was accepted is captured', async () => {
  const shops = [await world.factory.aShop(), await world.factory.aShop(), await world.factory.aShop()];
  const offers = [
    await world.factory.anOffer(shops[0]!, { price: 490 }),
    await world.factory.anOffer(shops[1]!, { price: 1690 }),
    await world.factory.anOffer(shops[2]!, { price: 129, deposit: 25 }),
  ];
  const cart = await shopper.cartWith(offers.map((offer) => ({ variantId: offer.variantId, quantity: 2 })));
  expect(cart.total).toEqual({ amount: 4668, currency: 'EUR' });
  const placed = await shopper.checkout(cart);
  expect(placed.status).toBe(201);
  expect(placed.body.orders).toHaveLength(3);
  expect((await shopper.pay(placed.body)).status).toBe(200);
  await shopper.until(placed.body, (checkout) => checkout.status === 'authorized');
  const desks = await Promise.all(
    shops.map(async (shop) => new Client(world.url, await world.factory.aMember(shop.merchantId))),
  );
  for (const [at, order] of placed.body.orders.entries()) {
    const answer =
      at === 1
        ? await desks[at]!.post(`/api/merchant/orders/${order.id}/refusal`, { reason: 'Leider gerade verkauft' })
        : await desks[at]!.post(`/api/merchant/orders/${order.id}/acceptance`);
    expect(answer.status).toBe(201);
  }
  const done = await shopper.until(placed.body, (checkout) => checkout.status === 'confirmed');
  expect(done.payment).toMatchObject({ status: 'captured', captured: { amount: 980 + 308, currency: 'EUR' } });
  expect(done.orders.map((order: { status: string }) => order.status)).toEqual(['confirmed', 'refused', 'confirmed']);
});
