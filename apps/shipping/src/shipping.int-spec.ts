import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Facts } from '#contracts/facts';
import { ShippingPort } from '#contracts/ports';
import { rowsOf } from '#platform/database/database';
import type { DomainError } from '#platform/errors/domain-error';
import { newId } from '#platform/ids';
import { startService, type TestService } from '../../../test/support/service.js';
import { Shipping } from './shipping.module.js';

type Confirmed = Facts['order.confirmed'];

const SHOP = newId();
const CLERK = newId();

const anOrder = (given: Partial<Confirmed> = {}): Confirmed => ({
  orderId: newId(),
  shopId: SHOP,
  merchantId: newId(),
  checkoutId: newId(),
  method: 'pickup',
  ...given,
});

describe('shipping', () => {
  let service: TestService;
  let shipping: ShippingPort;

  beforeAll(async () => {
    service = await startService(Shipping);
    shipping = service.get(ShippingPort);
  });
  afterAll(() => service.stop());
  beforeEach(async () => void (await service.facts()));

  const readyOrder = async (given: Partial<Confirmed> = {}) => {
    const order = anOrder(given);
    await service.deliver('order.confirmed', order);
    await service.deliver('order.ready', order);
    const [shipment] = await shipping.shipments({ orderIds: [order.orderId] });
    return { order, shipment: shipment!, code: shipment!.code! };
  };
  const wrongFor = (code: string) => (code === '000000' ? '000001' : '000000');
  const handOver = (orderId: string, code: string) =>
    shipping.handOver({ orderId, code, personId: CLERK }).then(
      (shipment) => shipment.status,
      (error: DomainError) => error.code,
    );

  it('makes one shipment for a confirmed order, however often it hears of it', async () => {
    const order = anOrder();
    await service.deliver('order.confirmed', order);
    await service.deliver('order.confirmed', order);
    expect(await shipping.shipments({ orderIds: [order.orderId] })).toEqual([
      expect.objectContaining({ status: 'preparing', method: 'pickup', code: null, readyAt: null }),
    ]);
  });

  it('gives a ready order a six-digit code and says so', async () => {
    const { order, shipment } = await readyOrder();
    expect(shipment).toMatchObject({ status: 'ready', code: expect.stringMatching(/^\d{6}$/) });
    expect(shipment.readyAt).not.toBeNull();
    expect(await service.facts()).toEqual([
      {
        name: 'shipment.ready',
        payload: { shipmentId: shipment.id, orderId: order.orderId, checkoutId: order.checkoutId },
      },
    ]);
  });

  it('keeps the code when it hears again that the order is ready', async () => {
    const { order, code } = await readyOrder();
    await service.deliver('order.ready', order);
    const [again] = await shipping.shipments({ orderIds: [order.orderId] });
    expect(again!.code).toBe(code);
    expect(await service.facts()).toHaveLength(1);
  });

  it('asks for the fact again when an order is ready before its shipment is known', async () => {
    await expect(service.deliver('order.ready', anOrder())).rejects.toMatchObject({ code: 'shipment.unknown' });
  });

  it('lets no two ready shipments of one shop have the same code, and shops share none of theirs', async () => {
    const { code, shipment } = await readyOrder();
    const twin = async (shopId: string) => {
      const order = anOrder({ shopId });
      await service.deliver('order.confirmed', order);
      return service.database.transaction((tx) =>
        rowsOf(tx, `update shipping.shipments set status = 'ready', code = $1 where order_id = $2 returning id`, [
          code,
          order.orderId,
        ]),
      );
    };
    await expect(twin(SHOP)).rejects.toMatchObject({ driverError: { constraint: 'ux_shipments_ready_code' } });
    expect(await twin(newId())).toHaveLength(1);
    await handOver(shipment.orderId, code);
    expect(await twin(SHOP)).toHaveLength(1);
  });

  it('hands over against the right code, once, and tells it once', async () => {
    const { order, shipment, code } = await readyOrder();
    await service.facts();
    const answers = await Promise.all([
      handOver(order.orderId, code),
      handOver(order.orderId, `${code.slice(0, 3)} ${code.slice(3)}`),
      handOver(order.orderId, code),
    ]);
    expect(answers).toEqual(['handed_over', 'handed_over', 'handed_over']);
    expect(await service.facts()).toEqual([
      {
        name: 'shipment.handed_over',
        payload: { shipmentId: shipment.id, orderId: order.orderId, checkoutId: order.checkoutId },
      },
    ]);
    const [row] = await service.database.rows<{ handed_over_by: string }>(
      `select handed_over_by from shipping.shipments where id = $1`,
      [shipment.id],
    );
    expect(row!.handed_over_by).toBe(CLERK);
  });

  it('refuses while the order is not ready, without giving the code away', async () => {
    const order = anOrder();
    expect(await handOver(order.orderId, '123456')).toBe('shipment.not_ready');
    await service.deliver('order.confirmed', order);
    await expect(shipping.handOver({ orderId: order.orderId, code: '123456', personId: CLERK })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'shipment.not_ready',
      details: { current: { status: 'preparing' } },
    });
  });

  it('refuses a wrong code and still takes the right one afterwards', async () => {
    const { order, code } = await readyOrder();
    expect(await handOver(order.orderId, wrongFor(code))).toBe('shipment.wrong_code');
    expect(await handOver(order.orderId, '')).toBe('shipment.wrong_code');
    expect(await handOver(order.orderId, code)).toBe('handed_over');
    expect(await handOver(order.orderId, wrongFor(code))).toBe('shipment.wrong_code');
  });

  it('listens to no code after five wrong ones, not even to the right one, and says how long', async () => {
    const { order, code } = await readyOrder();
    const answers = await Promise.all(Array.from({ length: 30 }, () => handOver(order.orderId, wrongFor(code))));
    expect(answers.filter((answer) => answer === 'shipment.wrong_code')).toHaveLength(5);
    expect(answers.filter((answer) => answer === 'shipment.code_throttled')).toHaveLength(25);
    const refusal = await shipping
      .handOver({ orderId: order.orderId, code, personId: CLERK })
      .catch((error: DomainError) => error);
    expect(refusal).toMatchObject({ kind: 'throttled', code: 'shipment.code_throttled' });
    const { retryAfter } = (refusal as DomainError).details;
    expect(retryAfter).toBeGreaterThan(0);
    expect(retryAfter).toBeLessThanOrEqual(15 * 60);
  });

  it('forgets wrong codes after a quarter of an hour, and those of one order do not hinder another', async () => {
    const { order, shipment, code } = await readyOrder();
    for (let at = 0; at < 5; at++) await handOver(order.orderId, wrongFor(code));
    const other = await readyOrder();
    expect(await handOver(other.order.orderId, other.code)).toBe('handed_over');
    expect(await handOver(order.orderId, code)).toBe('shipment.code_throttled');
    await service.database.rows(
      `update shipping.wrong_codes set given_at = now() - interval '15 minutes 1 second' where shipment_id = $1`,
      [shipment.id],
    );
    expect(await handOver(order.orderId, code)).toBe('handed_over');
  });

  it('answers nothing for no orders and for orders it does not know', async () => {
    expect(await shipping.shipments({ orderIds: [] })).toEqual([]);
    expect(await shipping.shipments({ orderIds: [newId()] })).toEqual([]);
  });
});
