import { expect } from '@jest/globals';
import { type Client, eventually, type Shopper } from '../support/client.js';

const PASSWORD = 'gera-demo-2026';

/** The main job, as a guest, three demo shops and their mails live it. */
export async function orderCollectReturn(client: Client, shopper: Shopper): Promise<{ id: string; token: string }> {
  const lines = await threeShops(client);
  const cart = await shopper.cartWith(lines.map(({ variantId }) => ({ variantId, quantity: 2 })));
  expect(cart.shops).toHaveLength(3);
  const email = `gast-${cart.id.slice(-6)}@kundin.example`;
  const placed = await shopper.checkout(cart, { contact: { name: 'Renate Gast', email } });
  expect(placed.status).toBe(201);
  const checkout = placed.body;
  expect((await shopper.pay(checkout)).status).toBe(200);
  await shopper.until(checkout, ({ status }) => status !== 'placed');
  const desks = await Promise.all(
    checkout.orders.map((order: any) => client.signedIn(`${order.shop.slug}@laden.example`, PASSWORD)),
  );
  await answerAll(desks, checkout);
  const confirmed = await shopper.until(checkout, ({ status }) => status === 'confirmed');
  const [kept, refused] = [checkout.orders[0], checkout.orders[1]];
  expect(confirmed.payment.captured.amount).toBe(checkout.total.amount - refused.total.amount);
  await collect(desks[0], shopper, checkout, kept);
  await giveBack(desks[0], shopper, checkout, kept);
  await mailsOf(client, email);
  return checkout;
}

/** Goods of three shops that answer by hand, each with at least two pieces. */
async function threeShops(client: Client): Promise<{ variantId: string }[]> {
  const lines = new Map<string, string>();
  for (let cursor = ''; lines.size < 3;) {
    const page = (await client.get(`/api/store/offers?limit=100${cursor && `&cursor=${cursor}`}`)).body;
    for (const offer of page.items) {
      if (
        lines.size === 3 ||
        lines.has(offer.shop.id) ||
        offer.available < 2 ||
        offer.kind !== 'goods' ||
        offer.price.amount < 100
      )
        continue;
      const { variants } = (await client.get(`/api/store/offers/${offer.slug}`)).body;
      const variant = variants.find((candidate: any) => candidate.available >= 2);
      if (variant && (await ownerAnswersByHand(client, offer.shop.slug))) lines.set(offer.shop.id, variant.id);
    }
    if (!page.next) break;
    cursor = page.next;
  }
  expect(lines.size).toBe(3);
  return [...lines.values()].map((variantId) => ({ variantId }));
}

async function ownerAnswersByHand(client: Client, shopSlug: string): Promise<boolean> {
  const owner = await client.signedIn(`${shopSlug}@laden.example`, PASSWORD).catch(() => null);
  if (!owner) return false;
  const { items } = (await owner.get('/api/merchant/shops')).body;
  return items.some((shop: any) => shop.slug === shopSlug && !shop.autoAccept);
}

async function answerAll(desks: Client[], checkout: any): Promise<void> {
  for (const [at, order] of checkout.orders.entries()) {
    await eventually(
      () => desks[at]!.get(`/api/merchant/orders/${order.id}`),
      ({ body }) => body.status === 'open',
    );
    const answer =
      at === 1
        ? await desks[at]!.post(`/api/merchant/orders/${order.id}/refusal`, {
            reason: 'Das letzte Stück ist gerade verkauft',
          })
        : await desks[at]!.post(`/api/merchant/orders/${order.id}/acceptance`);
    expect(answer.status).toBe(201);
  }
}

async function collect(desk: Client, shopper: Shopper, checkout: any, order: any): Promise<void> {
  expect((await desk.post(`/api/merchant/orders/${order.id}/readiness`)).status).toBe(201);
  const ready = await shopper.until(checkout, ({ orders }) => Boolean(orders[0].pickup?.code));
  expect(ready.orders[0].pickup.qr).toMatch(/^data:image\/svg\+xml/);
  const handed = await desk.post(`/api/merchant/orders/${order.id}/handover`, { code: ready.orders[0].pickup.code });
  expect(handed.body.status).toBe('handed_over');
}

async function giveBack(desk: Client, shopper: Shopper, checkout: any, order: any): Promise<void> {
  const before = await shopper.until(checkout, ({ orders }) => orders[0].lines[0].returnable === 2);
  const [line] = before.orders[0].lines;
  const ask = {
    checkoutId: checkout.id,
    token: checkout.token,
    orderId: order.id,
    lines: [{ lineId: line.id, quantity: 1 }],
    reason: 'Doppelt',
  };
  const requested = await shopper.client.post('/api/store/returns', ask);
  expect(requested.status).toBe(201);
  const tooMany = await shopper.client.post('/api/store/returns', {
    ...ask,
    lines: [{ lineId: line.id, quantity: 2 }],
  });
  expect([409, 422]).toContain(tooMany.status);
  const receipt = await desk.post(`/api/merchant/returns/${requested.body.id}/receipt`, {
    lines: [{ lineId: line.id, quantity: 1, resellable: true }],
  });
  expect(receipt.status).toBe(201);
  const worth = line.price.amount + (line.deposit?.amount ?? 0);
  const done = await shopper.until(checkout, ({ orders }) => orders[0].returns[0]?.status === 'refunded');
  expect(done.payment.refunded.amount).toBe(worth);
  expect(done.orders[0].refunded.amount).toBe(worth);
}

async function mailsOf(client: Client, email: string): Promise<void> {
  const { body } = await eventually(
    () => client.get(`/api/demo/mailbox?to=${encodeURIComponent(email)}`),
    (answer) => answer.status === 200 && answer.body.items.length >= 6,
  );
  const kinds = body.items.map((mail: { kind: string }) => mail.kind);
  expect(new Set(kinds).size).toBeGreaterThanOrEqual(6);
  expect(
    body.items.every((mail: { text: string; html: string }) => mail.text.length > 40 && mail.html.includes('<')),
  ).toBe(true);
}
