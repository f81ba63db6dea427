import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Client, Shopper } from '../../../../test/support/client.js';
import type { AnOffer } from '../../../../test/support/factory.js';
import { startWorld, type World } from '../../../../test/support/world.js';
import { ChangeCart } from './change-cart.js';

let world: World;
let client: Client;
let shopper: Shopper;
let offer: AnOffer;

beforeAll(async () => {
  world = await startWorld();
  client = new Client(world.url);
  shopper = new Shopper(world, world.simulator.url);
  offer = await world.factory.anOffer(await world.factory.aShop(), { price: 250, deposit: 25, onHand: 20 });
}, 60_000);
afterAll(() => world.stop());

const aCart = async (): Promise<string> => (await client.post('/api/store/carts')).body.id;

test('the same goods again add up, a changed quantity replaces, the last line leaves an empty cart', async () => {
  const id = await aCart();
  await client.post(`/api/store/carts/${id}/lines`, { variantId: offer.variantId, quantity: 2 });
  const twice = await client.post(`/api/store/carts/${id}/lines`, { variantId: offer.variantId, quantity: 3 });
  expect(twice.body.lines).toMatchObject([{ quantity: 5, total: { amount: 1375 }, deposit: { amount: 25 } }]);
  const line = twice.body.lines[0].id;
  const changed = await client.patch(`/api/store/carts/${id}/lines/${line}`, { quantity: 1 });
  expect(changed.body.total).toEqual({ amount: 275, currency: 'EUR' });
  const emptied = await client.delete(`/api/store/carts/${id}/lines/${line}`);
  expect(emptied.body).toMatchObject({ lines: [], shops: [], total: { amount: 0 } });
});

test.each([0, -1, 1e9, 1.5, '2', null, NaN, [1]])('a quantity of %p is refused by name', async (quantity) => {
  const answer = await client.post(`/api/store/carts/${await aCart()}/lines`, { variantId: offer.variantId, quantity });
  expect(answer).toMatchObject({
    status: 422,
    body: { code: 'request.invalid', fields: [expect.objectContaining({ path: 'quantity' })] },
  });
});

test('unknown fields and wrong types are refused by name', async () => {
  const path = `/api/store/carts/${await aCart()}/lines`;
  const unknown = await client.post(path, { variantId: offer.variantId, quantity: 1, price: 1 });
  expect(unknown).toMatchObject({ status: 422, body: { fields: [{ path: 'price' }] } });
  const wrong = await client.post(path, { variantId: { $ne: null }, quantity: 1 });
  expect(wrong).toMatchObject({ status: 422, body: { fields: [{ path: 'variantId' }] } });
});

test('a body that is too large or no JSON is refused', async () => {
  const large = await client.post('/api/store/carts', { fill: 'x'.repeat(2_000_000) });
  expect(large).toMatchObject({ status: 413, body: { code: 'request.too_large' } });
  const broken = await fetch(`${world.url}/api/store/carts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"a":',
  });
  expect(broken.status).toBe(422);
});

test('goods that do not exist cannot be put in', async () => {
  const answer = await client.post(`/api/store/carts/${await aCart()}/lines`, { variantId: randomUUID(), quantity: 1 });
  expect(answer).toMatchObject({ status: 404, body: { code: 'variant.not_found' } });
});

test('more than there is cannot be put in, and the refusal says how many are left', async () => {
  const id = await aCart();
  const answer = await client.post(`/api/store/carts/${id}/lines`, { variantId: offer.variantId, quantity: 21 });
  expect(answer).toMatchObject({ status: 409, body: { code: 'cart.not_enough', current: { available: 20 } } });
  expect((await client.get(`/api/store/carts/${id}`)).body.lines).toEqual([]);
});

test('an unknown cart, a malformed id and a line of another cart are not found', async () => {
  expect((await client.get(`/api/store/carts/${randomUUID()}`)).body.code).toBe('cart.not_found');
  expect((await client.get(`/api/store/carts/1`)).status).toBe(404);
  const other = await shopper.cartWith([{ variantId: offer.variantId }]);
  const answer = await client.patch(`/api/store/carts/${await aCart()}/lines/${other.lines[0].id}`, { quantity: 2 });
  expect(answer).toMatchObject({ status: 404, body: { code: 'cart.line_not_found' } });
});

test('a request repeated with its Idempotency-Key counts once', async () => {
  const id = await aCart();
  const body = { variantId: offer.variantId, quantity: 2 };
  const headers = { 'idempotency-key': randomUUID() };
  const first = await client.post(`/api/store/carts/${id}/lines`, body, headers);
  const second = await client.post(`/api/store/carts/${id}/lines`, body, headers);
  expect(second.body).toEqual(first.body);
  expect(second.headers.get('idempotent-replayed')).toBe('true');
  expect((await client.get(`/api/store/carts/${id}`)).body.lines[0].quantity).toBe(2);
  const reused = await client.post(`/api/store/carts/${id}/lines`, { ...body, quantity: 3 }, headers);
  expect(reused).toMatchObject({ status: 422, body: { code: 'request.key_reused' } });
});

test('an ordered cart cannot be changed any more', async () => {
  const cart = await shopper.cartWith([{ variantId: offer.variantId }]);
  expect((await shopper.checkout(cart)).status).toBe(201);
  const answer = await client.post(`/api/store/carts/${cart.id}/lines`, { variantId: offer.variantId, quantity: 1 });
  expect(answer).toMatchObject({ status: 409, body: { code: 'cart.ordered' } });
});

test('an empty cart, a missing shop and a bad contact stop the checkout by name', async () => {
  const empty = await client.post('/api/store/checkouts', {
    cartId: await aCart(),
    expectedTotal: 0,
    contact: { name: 'Jana', email: 'jana@kundin.example' },
    fulfilment: [{ shopId: randomUUID(), method: 'pickup' }],
  });
  expect(empty).toMatchObject({ status: 409, body: { code: 'cart.empty' } });
  const cart = await shopper.cartWith([{ variantId: offer.variantId }]);
  const missing = await shopper.checkout(cart, { fulfilment: [{ shopId: randomUUID(), method: 'pickup' }] });
  expect(missing).toMatchObject({ status: 422, body: { code: 'checkout.fulfilment_missing' } });
  const tour = await shopper.checkout(cart, { fulfilment: [{ shopId: cart.shops[0].id, method: 'tour' }] });
  expect(tour).toMatchObject({ status: 422, body: { code: 'checkout.fulfilment_not_offered' } });
  const contact = await shopper.checkout(cart, { contact: { name: ' ', email: 'jana@' } });
  expect(contact.body.fields.map((field: { path: string }) => field.path)).toEqual(
    expect.arrayContaining(['contact.name', 'contact.email']),
  );
});

test('a cart that nobody touched for two months is forgotten, a younger one and an ordered one are not', async () => {
  const [old, young, ordered] = [
    await shopper.cartWith([{ variantId: offer.variantId }]),
    await shopper.cartWith([{ variantId: offer.variantId }]),
    await shopper.cartWith([{ variantId: offer.variantId }]),
  ];
  await shopper.checkout(ordered);
  await world.db.query(`update orders.carts set updated_at = now() - interval '61 days' where id = any($1)`, [
    [old.id, ordered.id],
  ]);
  await world.host.app.get(ChangeCart).forgetOld();
  expect((await client.get(`/api/store/carts/${old.id}`)).status).toBe(404);
  expect((await client.get(`/api/store/carts/${young.id}`)).body.lines).toHaveLength(1);
  expect((await client.get(`/api/store/carts/${ordered.id}`)).body.lines).toHaveLength(1);
});
