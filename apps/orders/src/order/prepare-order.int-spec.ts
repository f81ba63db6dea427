import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Client, eventually, Shopper } from '../../../../test/support/client.js';
import type { AShop } from '../../../../test/support/factory.js';
import { startWorld, type World } from '../../../../test/support/world.js';

let world: World;
let shopper: Shopper;
let shop: AShop;
let desk: Client;
let checkout: any;
let order: string;

beforeAll(async () => {
  world = await startWorld();
  shopper = new Shopper(world, world.simulator.url);
  shop = await world.factory.aShop({ autoAccept: true });
  desk = new Client(world.url, await world.factory.aMember(shop.merchantId));
}, 60_000);
afterAll(() => world.stop());

beforeEach(async () => {
  const offer = await world.factory.anOffer(shop, { onHand: 5 });
  checkout = (await shopper.checkout(await shopper.cartWith([{ variantId: offer.variantId, quantity: 2 }]))).body;
  order = `/api/merchant/orders/${checkout.orders[0].id}`;
  await shopper.pay(checkout);
  await shopper.until(checkout, ({ status }) => status === 'confirmed');
});

const codeOf = async (): Promise<string> =>
  (await shopper.until(checkout, (seen) => seen.orders[0].pickup?.code)).orders[0].pickup.code;

test('ready, then handed over against the code that only the shopper has', async () => {
  expect((await desk.post(`${order}/handover`, { code: '000000' })).body.code).toBe('order.moved_on');
  expect((await desk.post(`${order}/readiness`)).body.status).toBe('ready');
  const code = await codeOf();
  expect(code).toMatch(/^\d{6}$/);
  expect(JSON.stringify((await desk.get(order)).body)).not.toContain(code);
  const handed = await desk.post(`${order}/handover`, { code: `${code.slice(0, 3)} ${code.slice(3)}` });
  expect(handed).toMatchObject({ status: 201, body: { status: 'handed_over' } });
  const done = await shopper.until(checkout, (seen) => seen.orders[0].status === 'handed_over');
  expect(done.orders[0]).toMatchObject({ pickup: { status: 'handed_over', code: null }, lines: [{ returnable: 2 }] });
  const history = (await desk.get(order)).body.history.map((entry: { what: string }) => entry.what);
  expect(history).toEqual(['paid', 'accepted_automatically', 'confirmed', 'ready', 'handed_over']);
});

test('the same step again replays its answer, the way back is refused', async () => {
  await desk.post(`${order}/readiness`);
  expect((await desk.post(`${order}/readiness`)).status).toBe(201);
  expect((await desk.post(`${order}/acceptance`)).status).toBe(201);
  const refusal = await desk.post(`${order}/refusal`, { reason: 'Doch nicht mehr da' });
  expect(refusal).toMatchObject({ status: 409, body: { code: 'order.moved_on', current: { status: 'ready' } } });
  const code = await codeOf();
  await desk.post(`${order}/handover`, { code });
  expect((await desk.post(`${order}/handover`, { code })).status).toBe(201);
});

test('a wrong code is refused, and after five of them even the right one has to wait', async () => {
  await desk.post(`${order}/readiness`);
  const code = await codeOf();
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
  for (let time = 0; time < 5; time++) {
    expect((await desk.post(`${order}/handover`, { code: wrong })).body.code).toBe('shipment.wrong_code');
  }
  const throttled = await desk.post(`${order}/handover`, { code });
  expect(throttled).toMatchObject({ status: 429, body: { code: 'shipment.code_throttled' } });
  expect(Number(throttled.headers.get('retry-after'))).toBeGreaterThan(0);
});

test("another shop's order does not exist, for reading or for any step", async () => {
  const stranger = new Client(world.url, await world.factory.aMember((await world.factory.aShop()).merchantId));
  const answers = [
    await stranger.get(order),
    await stranger.post(`${order}/acceptance`),
    await stranger.post(`${order}/refusal`, { reason: 'Nicht von mir' }),
    await stranger.post(`${order}/readiness`),
    await stranger.post(`${order}/handover`, { code: '123456' }),
  ];
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual(answers.map(() => [404, 'order.not_found']));
  expect((await stranger.get('/api/merchant/orders')).body.items).toEqual([]);
});

test('without a sign-in or a membership the desk stays closed', async () => {
  expect((await new Client(world.url).get('/api/merchant/orders')).body.code).toBe('auth.required');
  const nobody = new Client(world.url, await world.factory.aPerson());
  expect((await nobody.get('/api/merchant/orders')).body.code).toBe('auth.forbidden');
});

test('the inbox pages by cursor and counts by status', async () => {
  const first = await desk.get('/api/merchant/orders?limit=1');
  expect(first.body.items).toHaveLength(1);
  expect(first.body.items[0].id).toBe(checkout.orders[0].id);
  const second = await desk.get(`/api/merchant/orders?limit=1&cursor=${first.body.next}`);
  expect(second.body.items[0].id).not.toBe(first.body.items[0].id);
  expect(first.body.counts.confirmed).toBeGreaterThan(0);
  expect((await desk.get('/api/merchant/orders?cursor=bm9uc2Vuc2U')).status).toBe(422);
  await eventually(
    () => desk.get('/api/merchant/orders?status=confirmed'),
    ({ body }) => body.items.every((item: { status: string }) => item.status === 'confirmed'),
  );
});
