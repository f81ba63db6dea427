import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#contracts/actor';
import { OrdersPort, ReturnsPort, type OrderLineView, type OrderView } from '#contracts/ports';
import { notFound } from '#platform/errors/domain-error';
import { newId, newToken } from '#platform/ids';
import { startService, type TestService } from '../../../test/support/service.js';
import type { MerchantReturn, RequestedReturn } from './return/return.view.js';
import { Returns } from './returns.module.js';

const MERCHANT = newId();
const CONTACT = { name: 'Anna Voigt', email: 'anna@example.org', phone: null };

const aLine = (given: Partial<OrderLineView> = {}): OrderLineView => ({
  id: newId(),
  variantId: newId(),
  offerSlug: 'assam-tee',
  name: 'Assam Tee',
  variant: '100 g',
  quantity: 2,
  price: 890,
  deposit: 0,
  total: 1780,
  vatRate: 7,
  withdrawal: 'standard',
  image: null,
  unitPrice: null,
  taxNotice: 'vat',
  weighed: null,
  weighedGrams: null,
  ...given,
});

const anOrder = (given: Partial<OrderView> = {}): OrderView => ({
  id: newId(),
  number: 'G-4K7M-1',
  status: 'handed_over',
  checkoutId: newId(),
  shopId: newId(),
  merchantId: MERCHANT,
  method: 'pickup',
  total: 1780,
  currency: 'EUR',
  placedAt: '2026-11-24T09:00:00.000Z',
  answerBy: '2026-11-24T11:00:00.000Z',
  refusalReason: null,
  handedOverAt: '2026-11-24T15:00:00.000Z',
  lines: [aLine()],
  ...given,
});

const memberOf = (merchantId: string): Actor => ({
  personId: newId(),
  name: 'Jens Roth',
  email: 'jens@example.org',
  memberships: [{ role: 'owner', merchantId }],
  secondFactor: false,
});

const OWNER = memberOf(MERCHANT);

/** Orders as returns sees it: orders that exist, each opened by its token. */
class KnownOrders implements Pick<OrdersPort, 'order' | 'orderForReturn'> {
  private readonly known = new Map<string, { order: OrderView; token: string }>();

  add(order: OrderView): { order: OrderView; token: string } {
    const entry = { order, token: newToken() };
    this.known.set(order.id, entry);
    return entry;
  }

  async order({ orderId }: { orderId: string }) {
    const entry = this.known.get(orderId);
    return entry ? { ...entry.order, contact: CONTACT } : null;
  }

  async orderForReturn(ask: { checkoutId: string; token: string; orderId: string }) {
    const entry = this.known.get(ask.orderId);
    if (!entry || entry.token !== ask.token || entry.order.checkoutId !== ask.checkoutId) {
      throw notFound('order.not_found', 'no such order');
    }
    return entry.order;
  }
}

describe('returns', () => {
  const orders = new KnownOrders();
  let service: TestService;
  let returns: ReturnsPort;

  beforeAll(async () => {
    const answer = {
      order: orders.order.bind(orders),
      orderForReturn: orders.orderForReturn.bind(orders),
    };
    service = await startService(Returns, [{ port: OrdersPort, answer }]);
    returns = service.get(ReturnsPort);
  });
  afterAll(() => service.stop());
  beforeEach(async () => void (await service.facts()));

  const bodyFor = ({ order, token }: { order: OrderView; token: string }, pieces: number, more: object = {}) => ({
    checkoutId: order.checkoutId,
    token,
    orderId: order.id,
    lines: [{ lineId: order.lines[0]!.id, quantity: pieces }],
    reason: 'zu viel bestellt',
    ...more,
  });
  const ask = (known: { order: OrderView; token: string }, pieces: number, more: object = {}) =>
    service.call('POST', '/api/store/returns', { body: bodyFor(known, pieces, more) });
  const asked = async (known: { order: OrderView; token: string }, pieces: number): Promise<RequestedReturn> => {
    const answer = await ask(known, pieces);
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const receive = (returnId: string, lines: object[], as: Actor = OWNER) =>
    service.call('POST', `/api/merchant/returns/${returnId}/receipt`, { body: { lines }, as });
  const listed = async (as: Actor, query = ''): Promise<{ items: MerchantReturn[]; next: string | null }> =>
    (await service.call('GET', `/api/merchant/returns${query}`, { as })).body;

  it('takes one of two pieces back: asked, arrived, refunded', async () => {
    const known = orders.add(anOrder());
    const lineId = known.order.lines[0]!.id;
    const requested = await asked(known, 1);
    expect(requested).toMatchObject({
      number: expect.stringMatching(/^R-[2-9A-HJ-NP-Z]{6}$/),
      status: 'requested',
      lines: [{ lineId, name: 'Assam Tee', variant: '100 g', quantity: 1 }],
      refund: { amount: 890, currency: 'EUR' },
    });
    const { checkoutId, id: orderId, shopId, merchantId } = known.order;
    expect(await service.facts()).toEqual([
      { name: 'return.requested', payload: { returnId: requested.id, checkoutId, orderId, shopId, merchantId } },
    ]);

    const received = await receive(requested.id, [{ lineId, quantity: 1, resellable: true }]);
    expect(received.status).toBe(201);
    expect(received.body).toMatchObject({ status: 'received', refund: { amount: 890 } });
    expect(await service.facts()).toEqual([
      {
        name: 'return.received',
        payload: {
          returnId: requested.id,
          checkoutId,
          orderId,
          merchantId,
          refund: 890,
          lines: [{ lineId, variantId: known.order.lines[0]!.variantId, quantity: 1, resellable: true }],
        },
      },
    ]);

    const refund = { refundId: newId(), returnId: requested.id, checkoutId, orderId, amount: 890 };
    await service.deliver('refund.succeeded', refund);
    expect(await returns.returnById({ returnId: requested.id })).toEqual({
      id: requested.id,
      number: requested.number,
      orderId,
      status: 'refunded',
      reason: 'zu viel bestellt',
      requestedAt: expect.any(String),
      refund: 890,
      lines: [{ lineId, quantity: 1, received: 1, resellable: 1 }],
    });
  });

  it('refuses a wrong token, another checkout and an unknown order alike', async () => {
    const known = orders.add(anOrder());
    const answers = await Promise.all([
      ask(known, 1, { token: newToken() }),
      ask(known, 1, { checkoutId: newId() }),
      ask(known, 1, { orderId: newId() }),
    ]);
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 404, body: { code: 'order.not_found' } });
    }
  });

  it('refuses an order that is still at the shop', async () => {
    const known = orders.add(anOrder({ status: 'ready' }));
    expect(await ask(known, 1)).toMatchObject({
      status: 409,
      body: { code: 'return.not_returnable', current: { status: 'ready' } },
    });
  });

  it.each([
    ['lines.0.quantity', { lines: [{ lineId: newId(), quantity: 0 }] }],
    ['lines.0.quantity', { lines: [{ lineId: newId(), quantity: -1 }] }],
    ['lines.0.quantity', { lines: [{ lineId: newId(), quantity: 1e9 }] }],
    ['lines.0.quantity', { lines: [{ lineId: newId(), quantity: '1' }] }],
    ['lines.0.lineId', { lines: [{ lineId: 'x', quantity: 1 }] }],
    ['lines', { lines: [] }],
    ['lines', { lines: 'all' }],
    ['reason', { reason: 'x'.repeat(1001) }],
    ['price', { price: 1 }],
  ])('names %s when the request is not right', async (path, more) => {
    const answer = await ask(orders.add(anOrder()), 1, more);
    expect(answer.status).toBe(422);
    expect((answer.body as { fields: { path: string }[] }).fields.map((field) => field.path)).toContain(path);
  });

  it('lets ten tabs ask for two pieces and gives out exactly two', async () => {
    const known = orders.add(anOrder());
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(known, 1)));
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(2);
    const refused = answers.filter((answer) => answer.status === 409);
    expect(refused).toHaveLength(8);
    expect(refused[0]!.body).toMatchObject({
      code: 'return.not_enough',
      current: { lines: [{ lineId: known.order.lines[0]!.id, returnable: 0 }] },
    });
    expect(await returns.returnsOf({ orderIds: [known.order.id] })).toHaveLength(2);
  });

  it('claims the lines of a return all or none, in whatever order they are named', async () => {
    const [tea, cup] = [aLine(), aLine({ name: 'Tasse', quantity: 1 })];
    const known = orders.add(anOrder({ lines: [tea, cup] }));
    const both = (...ids: string[]) => ask(known, 1, { lines: ids.map((lineId) => ({ lineId, quantity: 1 })) });
    const answers = await Promise.all([both(tea.id, cup.id), both(cup.id, tea.id)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409]);
    expect((await asked(known, 1)).status).toBe('requested');
    expect((await ask(known, 1)).status).toBe(409);
  });

  it('pays only for what arrived and lets the rest be sent back another time', async () => {
    const known = orders.add(anOrder({ lines: [aLine({ deposit: 25 })] }));
    const lineId = known.order.lines[0]!.id;
    const { id } = await asked(known, 2);
    expect((await ask(known, 1)).status).toBe(409);
    const received = await receive(id, [{ lineId, quantity: 1, resellable: false }]);
    expect(received.body).toMatchObject({
      status: 'received',
      refund: { amount: 915 },
      lines: [{ quantity: 2, received: 1, resellable: 0 }],
    });
    expect((await asked(known, 1)).refund.amount).toBe(915);
    expect((await ask(known, 1)).status).toBe(409);
  });

  it('closes a return of which nothing arrived, without a refund', async () => {
    const known = orders.add(anOrder());
    const { id } = await asked(known, 2);
    await service.facts();
    expect((await receive(id, [])).body).toMatchObject({ status: 'closed', refund: { amount: 0 } });
    expect(await service.facts()).toEqual([
      { name: 'return.received', payload: expect.objectContaining({ returnId: id, refund: 0, lines: [] }) },
    ]);
    expect((await asked(known, 2)).status).toBe('requested');
  });

  it('closes a return of something that cost nothing, and still tells that it arrived', async () => {
    const known = orders.add(anOrder({ lines: [aLine({ price: 0, total: 0 })] }));
    const lineId = known.order.lines[0]!.id;
    const { id } = await asked(known, 1);
    await service.facts();
    expect((await receive(id, [{ lineId, quantity: 1, resellable: true }])).body).toMatchObject({ status: 'closed' });
    expect(await service.facts()).toMatchObject([{ payload: { refund: 0, lines: [{ lineId, quantity: 1 }] } }]);
  });

  it('records a receipt once: the same again answers the same, another is a conflict with what is recorded', async () => {
    const known = orders.add(anOrder());
    const lineId = known.order.lines[0]!.id;
    const { id } = await asked(known, 2);
    await service.facts();
    const record = (quantity: number) => receive(id, [{ lineId, quantity, resellable: true }]);
    const answers = await Promise.all([record(2), record(2), record(2)]);
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201]);
    expect(await service.facts()).toHaveLength(1);
    expect(await record(1)).toMatchObject({
      status: 409,
      body: { code: 'return.already_received', current: { id, lines: [{ received: 2 }] } },
    });
  });

  it('refuses a receipt with more than was sent back or with lines of another return', async () => {
    const known = orders.add(anOrder());
    const lineId = known.order.lines[0]!.id;
    const { id } = await asked(known, 1);
    expect(await receive(id, [{ lineId, quantity: 2, resellable: true }])).toMatchObject({
      status: 422,
      body: { fields: [{ path: 'lines.0.quantity', code: 'max' }] },
    });
    expect(await receive(id, [{ lineId: newId(), quantity: 1, resellable: true }])).toMatchObject({
      status: 422,
      body: { fields: [{ path: 'lines.0.lineId', code: 'unknown' }] },
    });
    expect((await returns.returnById({ returnId: id }))!.status).toBe('requested');
  });

  it("shows and takes only the own merchant's returns", async () => {
    const other = memberOf(newId());
    const known = orders.add(anOrder());
    const { id } = await asked(known, 1);
    expect((await listed(OWNER)).items.map((item) => item.id)).toContain(id);
    expect((await listed(other)).items).toEqual([]);
    expect(await receive(id, [], other)).toMatchObject({ status: 404, body: { code: 'return.not_found' } });
    expect(await receive(newId(), [])).toMatchObject({ status: 404, body: { code: 'return.not_found' } });
    expect((await receive('nonsense', [])).status).toBe(404);
    const shopper: Actor = { ...OWNER, personId: newId(), memberships: [] };
    expect((await service.call('GET', '/api/merchant/returns', { as: shopper })).status).toBe(403);
    expect((await service.call('GET', '/api/merchant/returns')).status).toBe(401);
  });

  it('lists newest first, page by page, and by status', async () => {
    const merchant = newId();
    const owner = memberOf(merchant);
    const ids: string[] = [];
    for (let at = 0; at < 3; at++) ids.push((await asked(orders.add(anOrder({ merchantId: merchant })), 1)).id);
    const first = await listed(owner, '?limit=2');
    expect(first.items.map((item) => item.id)).toEqual([ids[2], ids[1]]);
    expect(first.items[0]).toMatchObject({ orderNumber: 'G-4K7M-1', customer: { name: 'Anna Voigt' } });
    const second = await listed(owner, `?limit=2&cursor=${first.next}`);
    expect(second).toMatchObject({ items: [{ id: ids[0] }], next: null });
    await receive(ids[1]!, [], owner);
    expect((await listed(owner, '?status=closed')).items.map((item) => item.id)).toEqual([ids[1]]);
    expect((await service.call('GET', '/api/merchant/returns?status=lost', { as: owner })).status).toBe(422);
  });

  it('notes a failed refund for the desk until it succeeds, in whichever order it hears', async () => {
    const known = orders.add(anOrder());
    const lineId = known.order.lines[0]!.id;
    const { id } = await asked(known, 1);
    await receive(id, [{ lineId, quantity: 1, resellable: true }]);
    const refund = {
      refundId: newId(),
      returnId: id,
      checkoutId: known.order.checkoutId,
      orderId: known.order.id,
      amount: 890,
    };
    const shown = async () => (await listed(OWNER)).items.find((item) => item.id === id)!;
    await service.deliver('refund.failed', refund);
    expect(await shown()).toMatchObject({ status: 'received', refundFailedAt: expect.any(String) });
    await service.deliver('refund.succeeded', refund);
    expect(await shown()).toMatchObject({ status: 'refunded', refundFailedAt: null, refundedAt: expect.any(String) });
    await service.deliver('refund.failed', refund);
    expect(await shown()).toMatchObject({ status: 'refunded', refundFailedAt: null });
  });

  it('leaves refunds that belong to no return alone', async () => {
    const refund = { refundId: newId(), returnId: null, checkoutId: newId(), orderId: newId(), amount: 100 };
    await service.deliver('refund.succeeded', refund);
    await service.deliver('refund.failed', refund);
    expect(await returns.returnsOf({ orderIds: [refund.orderId] })).toEqual([]);
  });
});
