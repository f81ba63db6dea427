import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Actor } from '#contracts/actor';
import { CatalogPort, OrdersPort } from '#contracts/ports';
import { newId } from '#platform/ids';
import { startService, type TestService } from '../../../../test/support/service.js';
import { Notifications } from '../notifications.module.js';
import { postSafely } from './post-safely.js';
import { SendWebhook } from './send-webhook.js';
import { isSigned, SIGNATURE_HEADER } from './sign-webhook.js';
import type { DeliveryView, MadeWebhook } from './webhook.view.js';

interface Arrived {
  headers: IncomingHttpHeaders;
  text: string;
}

let service: TestService;
let receiver: Server;
let url: string;
let arrived: Arrived[] = [];
let answers: number[] = [];
let owner: Actor;
let merchantId: string;
const variantId = newId();
const orderId = newId();

const orders = {
  order: async () => ({
    id: orderId,
    number: '2026-0001-A',
    status: 'open',
    shopId: newId(),
    merchantId,
    method: 'pickup',
    total: 980,
    currency: 'EUR',
    placedAt: '2026-11-24T12:00:00.000Z',
    answerBy: '2026-11-24T14:00:00.000Z',
    lines: [{ id: newId(), variantId, name: 'Roggenbrot', variant: null, quantity: 2, price: 490, vatRate: 7 }],
    contact: { name: 'Jana Wolf', email: 'jana@kundin.example', phone: '0171 1234567' },
  }),
};
const catalog = {
  stock: async () => [
    { variantId, offerId: newId(), merchantId, name: 'Roggenbrot', sku: 'BR-1', gtin: null, onHand: 8, held: 2 },
  ],
};

beforeAll(async () => {
  receiver = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      arrived.push({ headers: request.headers, text });
      response.writeHead(answers.shift() ?? 200, { location: url }).end('{"a":1}');
    });
  });
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  const neighbours = [
    { port: OrdersPort, answer: orders },
    { port: CatalogPort, answer: catalog },
  ];
  service = await startService(Notifications, neighbours, { WEBHOOKS_ANYWHERE: 'true' });
});
afterAll(async () => {
  await service.stop();
  receiver.close();
});
beforeEach(() => {
  arrived = [];
  answers = [];
  merchantId = newId();
  owner = {
    personId: newId(),
    name: 'Jens Roth',
    email: 'jens@laden.example',
    memberships: [{ role: 'owner', merchantId }],
    secondFactor: false,
  };
});

const HOOKS = '/api/merchant/webhooks';
const add = async (events: string[], as = owner): Promise<MadeWebhook> => {
  const answer = await service.call('POST', HOOKS, { body: { merchantId, url, events }, as });
  expect(answer).toMatchObject({ status: 201 });
  return answer.body;
};
const log = async (id: string): Promise<DeliveryView[]> =>
  ((await service.call('GET', `${HOOKS}/${id}/deliveries`, { as: owner })).body as { items: DeliveryView[] }).items;
const placeOrder = (checkoutId = newId()) =>
  service.deliver('order.ready', { checkoutId, orderId, shopId: newId(), merchantId });
const nowDue = () =>
  service.database.rows(`update notifications.webhook_deliveries set next_at = now() where status = 'pending'`);

describe('an address of a merchant’s own system', () => {
  it('is told what it asked for, signed, with the numbers of the till and without the shopper', async () => {
    const hook = await add(['order.ready']);
    await placeOrder();
    await service.work();
    expect(arrived).toHaveLength(1);
    const { headers, text } = arrived[0]!;
    expect(isSigned(hook.secret, text, String(headers[SIGNATURE_HEADER]), new Date())).toBe(true);
    const told = JSON.parse(text) as { id: string };
    expect(told).toMatchObject({
      type: 'order.ready',
      merchantId,
      data: { number: '2026-0001-A', total: { amount: 980 }, lines: [{ sku: 'BR-1', quantity: 2 }] },
    });
    expect(headers['lieblingsladen-delivery']).toBe(told.id);
    expect(text).not.toMatch(/Jana|kundin|0171/);
    expect(await log(hook.id)).toMatchObject([{ status: 'delivered', attempts: 1, answer: 200, failure: null }]);
  });

  it('hears of stock with what can be ordered', async () => {
    await add(['stock.changed']);
    await service.deliver('stock.moved', { merchantId, variantIds: [variantId] });
    await service.work();
    expect(JSON.parse(arrived[0]!.text)).toMatchObject({
      type: 'stock.changed',
      data: { items: [{ variantId, sku: 'BR-1', onHand: 8, available: 6 }] },
    });
  });

  it('hears nothing that it did not ask for, nothing of others, and nothing once it is switched off', async () => {
    const hook = await add(['order.declined']);
    await placeOrder();
    await service.call('PATCH', `${HOOKS}/${hook.id}`, { body: { events: ['order.ready'] }, as: owner });
    await service.deliver('order.ready', { checkoutId: newId(), orderId, shopId: newId(), merchantId: newId() });
    await service.call('PATCH', `${HOOKS}/${hook.id}`, { body: { active: false }, as: owner });
    await placeOrder();
    await service.work();
    expect(arrived).toEqual([]);
  });

  it('is sent the same words again until it takes them', async () => {
    const hook = await add(['order.ready']);
    answers = [500, 302];
    await placeOrder();
    await service.work();
    expect(await log(hook.id)).toMatchObject([{ status: 'pending', attempts: 1, answer: 500, failure: 'refused' }]);
    await service.work();
    expect(arrived).toHaveLength(1);
    for (let round = 0; round < 2; round += 1) {
      await nowDue();
      await service.get(SendWebhook).sendLeftOver();
      await service.database.rows(
        `update notifications.webhook_deliveries set next_at = now() - interval '10 minutes' where status = 'pending'`,
      );
      await service.get(SendWebhook).sendLeftOver();
    }
    expect(arrived).toHaveLength(3);
    expect(new Set(arrived.map(({ text }) => text)).size).toBe(1);
    expect(await log(hook.id)).toMatchObject([{ status: 'delivered', attempts: 3 }]);
  });

  it('is given up in the end, and can be sent by hand again', async () => {
    const hook = await add(['order.ready']);
    answers = Array.from({ length: 9 }, () => 503);
    await placeOrder();
    await service.work();
    const [entry] = await log(hook.id);
    for (let at = 0; at < 8; at += 1) {
      await nowDue();
      await service.get(SendWebhook).send(entry!.id);
    }
    expect(await log(hook.id)).toMatchObject([{ status: 'failed', attempts: 9 }]);
    await service.work();
    const again = await service.call('POST', `${HOOKS}/${hook.id}/deliveries/${entry!.id}/resend`, { as: owner });
    expect(again.status).toBe(204);
    await service.work();
    expect(await log(hook.id)).toMatchObject([{ status: 'delivered', attempts: 1 }]);
    expect(arrived).toHaveLength(10);
  });

  it('is sent to once when two jobs run at the same time', async () => {
    const hook = await add(['order.ready']);
    await placeOrder();
    const [entry] = await log(hook.id);
    await Promise.all([1, 2, 3].map(() => service.get(SendWebhook).send(entry!.id)));
    expect(arrived).toHaveLength(1);
  });

  it('is the owner’s business and nobody else’s', async () => {
    const hook = await add(['order.ready']);
    const stranger: Actor = { ...owner, personId: newId(), memberships: [{ role: 'owner', merchantId: newId() }] };
    const staff: Actor = { ...owner, personId: newId(), memberships: [{ role: 'staff', merchantId }] };
    const body = { merchantId, url, events: ['order.ready'] };
    expect((await service.call('POST', HOOKS, { body, as: stranger })).status).toBe(404);
    expect((await service.call('GET', `${HOOKS}/${hook.id}/deliveries`, { as: stranger })).status).toBe(404);
    expect((await service.call('POST', `${HOOKS}/${hook.id}/secret`, { as: stranger })).status).toBe(404);
    expect((await service.call('DELETE', `${HOOKS}/${hook.id}`, { as: stranger })).status).toBe(404);
    expect((await service.call('GET', HOOKS, { as: staff })).status).toBe(403);
  });

  it('shows its secret only when it is made or renewed', async () => {
    const hook = await add(['order.ready']);
    expect(hook.secret).toMatch(/^whsec_[\w-]{43}$/);
    const list = await service.call('GET', HOOKS, { as: owner });
    expect(JSON.stringify(list.body)).not.toContain('whsec_');
    const renewed = (await service.call('POST', `${HOOKS}/${hook.id}/secret`, { as: owner })).body as MadeWebhook;
    expect(renewed.secret).not.toBe(hook.secret);
    await service.call('POST', `${HOOKS}/${hook.id}/test`, { as: owner });
    await service.work();
    const { headers, text } = arrived[0]!;
    expect(isSigned(renewed.secret, text, String(headers[SIGNATURE_HEADER]), new Date())).toBe(true);
    expect(isSigned(hook.secret, text, String(headers[SIGNATURE_HEADER]), new Date())).toBe(false);
  });

  it('lets the catalog know whether anybody listens', async () => {
    await service.facts();
    const hook = await add(['stock.changed']);
    await service.call('DELETE', `${HOOKS}/${hook.id}`, { as: owner });
    expect(await service.facts()).toEqual([
      { name: 'stock.listening_changed', payload: { merchantId, listening: true } },
      { name: 'stock.listening_changed', payload: { merchantId, listening: false } },
    ]);
  });
});

describe('without leave to call anywhere', () => {
  it('nothing inside is connected to, whatever its name says', async () => {
    const inside = `https://127.0.0.1:${new URL(url).port}/hook`;
    for (const address of [url, inside, 'https://localhost/', 'https://169.254.169.254/latest/meta-data']) {
      const answer = await postSafely(address, '{}', {}, { anywhere: false });
      expect(answer.status).toBeNull();
      expect(['private', 'not_https', 'port']).toContain(answer.failure);
    }
    expect(arrived).toEqual([]);
  });
});
