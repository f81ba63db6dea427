import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Client, eventually, Shopper } from '../../../../test/support/client.js';
import type { AnOffer, AShop } from '../../../../test/support/factory.js';
import { startWorld, type World } from '../../../../test/support/world.js';
import { RemindOfWithdrawals } from './remind-of-withdrawals.js';

let world: World;
let guest: Client;
let shopper: Shopper;
let shop: AShop;
let other: AShop;
let offer: AnOffer;
let owner: Client;
let operator: Client;

const JANA = { name: 'Jana Kundin', email: 'jana@kundin.example' };

beforeAll(async () => {
  world = await startWorld();
  guest = new Client(world.url);
  shopper = new Shopper(world, world.simulator.url);
  shop = await world.factory.aShop();
  other = await world.factory.aShop();
  offer = await world.factory.anOffer(shop, { price: 1200, onHand: 200 });
  owner = new Client(world.url, await world.factory.aMember(shop.merchantId));
  operator = new Client(world.url, await world.factory.aCityPerson('operator'));
}, 60_000);
afterAll(() => world.stop());

const declare = (body: object, headers = {}) => guest.post('/api/store/withdrawals', { ...JANA, ...body }, headers);
const desk = async (number: string, who = owner) =>
  (await who.get('/api/merchant/withdrawals?limit=100')).body.items.find((one: any) => one.number === number);
const mails = async (to: string, kind: string) =>
  (await guest.get(`/api/demo/mailbox?limit=100&to=${encodeURIComponent(to)}`)).body.items.filter(
    (mail: any) => mail.kind === kind,
  );

/** An order that the shopper took home. */
async function handedOver(quantity = 3): Promise<{ checkout: any; order: any }> {
  const cart = await shopper.cartWith([{ variantId: offer.variantId, quantity }]);
  const checkout = (await shopper.checkout(cart)).body;
  await shopper.pay(checkout);
  await shopper.until(checkout, ({ status }) => status !== 'placed');
  const [order] = checkout.orders;
  const path = `/api/merchant/orders/${order.id}`;
  await eventually(
    () => owner.get(path),
    ({ body }) => body.status === 'open',
  );
  await owner.post(`${path}/acceptance`);
  await shopper.until(checkout, ({ status }) => status === 'confirmed');
  await owner.post(`${path}/readiness`);
  const ready = await shopper.until(checkout, ({ orders }) => Boolean(orders[0].pickup?.code));
  await owner.post(`${path}/handover`, { code: ready.orders[0].pickup.code });
  const done = await shopper.until(checkout, ({ orders }) => orders[0].status === 'handed_over');
  return { checkout, order: done.orders[0] };
}

describe('somebody without an account', () => {
  test('withdraws by order number, gets the receipt at once, brings the goods back and has the money', async () => {
    const { checkout, order } = await handedOver(2);
    const before = Date.now();
    const answer = await declare({ contract: order.number.toLowerCase() });
    expect(answer.status).toBe(201);
    const [receipt] = answer.body.items;
    expect(receipt).toMatchObject({ ...JANA, orderNumber: order.number, lines: null });
    expect(Date.parse(receipt.receivedAt)).toBeGreaterThanOrEqual(before);
    const [letter] = await eventually(
      () => mails(JANA.email, 'withdrawal_declared'),
      (all) => all.some((mail: any) => mail.subject.includes(receipt.number)),
    );
    const stamp = new Intl.DateTimeFormat('de-DE', {
      timeZone: 'Europe/Berlin',
      dateStyle: 'medium',
      timeStyle: 'medium',
    }).format(new Date(receipt.receivedAt));
    for (const said of [stamp, order.number, JANA.name, JANA.email, 'der ganze Vertrag'])
      expect(letter.text).toContain(said);

    const seen = await desk(receipt.number);
    expect(seen).toMatchObject({ status: 'received', doubts: [], channel: 'form' });
    expect(seen.deadline > seen.receivedAt.slice(0, 10)).toBe(true);
    const accepted = await owner.post(`/api/merchant/withdrawals/${seen.id}/decision`, { outcome: 'accepted' });
    expect(accepted).toMatchObject({ status: 200, body: { status: 'accepted', returnStatus: 'requested' } });
    const again = await owner.post(`/api/merchant/withdrawals/${seen.id}/decision`, { outcome: 'accepted' });
    expect(again.body.returnNumber).toBe(accepted.body.returnNumber);

    const returns = (await owner.get('/api/merchant/returns')).body.items;
    const back = returns.find(({ number }: any) => number === accepted.body.returnNumber);
    const lines = back.lines.map(({ lineId, quantity }: any) => ({ lineId, quantity, resellable: true }));
    await owner.post(`/api/merchant/returns/${back.id}/receipt`, { lines });
    await shopper.until(checkout, ({ payment }) => payment.refunded.amount === 2400);
    await eventually(
      () => world.db.query('select settled_at from returns.withdrawals where id = $1', [seen.id]),
      ({ rows }) => rows[0].settled_at !== null,
    );
  });

  test('withdraws from one of three pieces; the rest of the contract stands', async () => {
    const { checkout, order } = await handedOver(3);
    const lines = [{ lineId: order.lines[0].id, quantity: 1 }];
    const opened = { checkoutId: checkout.id, token: checkout.token, orderId: order.id };
    const [receipt] = (await declare({ contract: order.number, lines, ...opened })).body.items;
    expect(receipt.lines).toMatchObject([{ quantity: 1 }]);
    const { id } = await desk(receipt.number);
    await owner.post(`/api/merchant/withdrawals/${id}/decision`, { outcome: 'accepted' });
    const now = (await shopper.look(checkout)).body.orders[0];
    expect(now.lines[0]).toMatchObject({ quantity: 3, returnable: 2 });
  });

  test('is refused pieces that are no part of the order, and a token that opens nothing', async () => {
    const { checkout, order } = await handedOver(1);
    const opened = { checkoutId: checkout.id, token: checkout.token, orderId: order.id };
    const lines = [{ lineId: order.lines[0].id, quantity: 2 }];
    expect(await declare({ contract: order.number, lines, ...opened })).toMatchObject({
      status: 422,
      body: { fields: [{ path: 'lines.0.quantity' }] },
    });
    expect((await declare({ contract: order.number, ...opened, token: 'guessed' })).status).toBe(404);
  });

  test('is acknowledged after the period too, and a person decides', async () => {
    const { order } = await handedOver(1);
    await world.db.query(`update orders.orders set handed_over_at = now() - interval '40 days' where id = $1`, [
      order.id,
    ]);
    const answer = await declare({ contract: order.number });
    expect(answer.status).toBe(201);
    const seen = await desk(answer.body.items[0].number);
    expect(seen).toMatchObject({ status: 'under_review', doubts: ['period_over'] });
    const path = `/api/merchant/withdrawals/${seen.id}/decision`;
    expect(await owner.post(path, { outcome: 'rejected' })).toMatchObject({
      status: 422,
      body: { fields: expect.arrayContaining([expect.objectContaining({ path: 'text' })]) },
    });
    const text = 'Die vierzehn Tage waren schon vor einem Monat vorbei.';
    expect((await owner.post(path, { outcome: 'rejected', reason: 'period_over', text })).body.status).toBe('rejected');
    const [letter] = await eventually(
      () => mails(JANA.email, 'withdrawal_decided'),
      (all) => all.some((mail: any) => mail.subject.includes(seen.number)),
    );
    expect(letter.text).toContain(text);
    expect((await owner.post(path, { outcome: 'accepted' })).body.status).toBe('accepted');
  });

  test('from another address is taken in and looked at; an exclusion is said, never used to refuse', async () => {
    const { order } = await handedOver(1);
    await world.db.query(`update orders.order_lines set withdrawal = 'none_perishable' where order_id = $1`, [
      order.id,
    ]);
    const answer = await declare({ contract: order.number, email: 'jana.anders@kundin.example' });
    expect(answer.status).toBe(201);
    expect(await desk(answer.body.items[0].number)).toMatchObject({
      status: 'under_review',
      doubts: ['other_address', 'excluded'],
    });
  });

  test('sends it twice by a double click and declares once', async () => {
    const { order } = await handedOver(1);
    const headers = { 'idempotency-key': randomUUID() };
    const [first, second] = await Promise.all([
      declare({ contract: order.number }, headers),
      declare({ contract: order.number }, headers),
    ]);
    const numbers = [first, second].filter(({ status }) => status === 201).map(({ body }) => body.items[0].number);
    expect(new Set(numbers).size).toBe(1);
    const { rows } = await world.db.query('select count(*)::int from returns.withdrawals where order_id = $1', [
      order.id,
    ]);
    expect(rows[0].count).toBe(1);
  });
});

describe('a contract that nobody knows', () => {
  test('is acknowledged, waits for the operator, and reaches the shop once its order is found', async () => {
    const { order } = await handedOver(1);
    const email = `fremd-${randomUUID().slice(0, 8)}@kundin.example`;
    const answer = await declare({ email, contract: 'der blaue Becher von letzter Woche' });
    const [receipt] = answer.body.items;
    await eventually(
      () => mails(email, 'withdrawal_declared'),
      (all) => all.length === 1,
    );
    const waiting = (await operator.get('/api/city/withdrawals?limit=100')).body.items;
    const found = waiting.find(({ number }: any) => number === receipt.number);
    expect(found).toMatchObject({ status: 'under_review', doubts: ['unknown_contract'], orderId: null });
    const path = `/api/city/withdrawals/${found.id}/order`;
    expect((await operator.post(path, { number: 'GIBTSNICHT-1' })).status).toBe(422);
    expect((await owner.post(path, { number: order.number })).status).toBe(403);
    expect(await operator.post(path, { number: order.number })).toMatchObject({
      status: 200,
      body: { orderNumber: order.number, doubts: ['other_address'] },
    });
    expect((await operator.post(path, { number: order.number })).status).toBe(409);
    expect(await desk(receipt.number)).toMatchObject({ status: 'under_review', orderNumber: order.number });
  });
});

describe('the shop', () => {
  test('records what came by letter: the day it was sent counts', async () => {
    const { order } = await handedOver(1);
    await world.db.query(`update orders.orders set handed_over_at = now() - interval '30 days' where id = $1`, [
      order.id,
    ]);
    const body = { ...JANA, contract: order.number, channel: 'letter' };
    const sentAt = new Date(Date.now() - 25 * 86_400_000).toISOString();
    expect((await owner.post('/api/merchant/withdrawals', { ...body, sentAt: '2099-01-01T00:00:00Z' })).status).toBe(
      422,
    );
    const recorded = await owner.post('/api/merchant/withdrawals', { ...body, sentAt });
    expect(recorded).toMatchObject({
      status: 201,
      body: { status: 'received', channel: 'letter', receivedAt: sentAt },
    });
    const stranger = new Client(world.url, await world.factory.aMember(other.merchantId));
    expect((await stranger.post('/api/merchant/withdrawals', { ...body, sentAt })).status).toBe(422);
    expect(await desk(recorded.body.number, stranger)).toBeUndefined();
    const decision = `/api/merchant/withdrawals/${recorded.body.id}/decision`;
    expect((await stranger.post(decision, { outcome: 'accepted' })).status).toBe(404);
  });

  test('is reminded on the seventh, tenth, thirteenth and fourteenth day, each once; the operator from the thirteenth', async () => {
    const { order } = await handedOver(1);
    const [{ number }] = (await declare({ contract: order.number })).body.items;
    const reminders = world.host.app.get(RemindOfWithdrawals, { strict: false });
    await world.db.query('update returns.withdrawals set settled_at = now() where number <> $1', [number]);
    const after = (days: number) => reminders.remind(new Date(Date.now() + days * 86_400_000 + 60_000));
    expect(await after(6)).toBe(0);
    expect(await after(8)).toBe(1);
    expect(await after(9)).toBe(0);
    expect(await after(10)).toBe(1);
    expect(await after(13)).toBe(1);
    expect(await after(20)).toBe(1);
    expect(await after(21)).toBe(0);
    const { person } = (await operator.get('/api/me')).body;
    await eventually(
      () => mails(person.email, 'withdrawal_due'),
      (all) => all.filter((mail: any) => mail.subject.includes(number)).length === 2,
    );
  });
});

test('what was declared cannot be changed, not even in the database', async () => {
  const { rows } = await world.db.query('select id from returns.withdrawals limit 1');
  await expect(
    world.db.query(`update returns.withdrawals set received_at = now() where id = $1`, [rows[0].id]),
  ).rejects.toThrow('never changed');
});
