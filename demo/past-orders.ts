import { derivedId } from '#platform/ids';
import type { DemoPastOrder, DemoPurchase, PastOrder, PastPurchase } from './types.js';

const DEMO = '6f3a2c1e-9d2b-5a41-8e07-3b1f0c5d7a90';
const MINUTE = 60_000;
const DAY = 86_400_000;
/** How long a shop had to answer. */
const ANSWER_MINUTES = 120;

const demoId = (kind: 'merchant' | 'shop' | 'variant' | 'checkout', name: string): string =>
  derivedId(DEMO, `${kind}/${name}`);
const later = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE);

/** Purchases with the ids and times under which every service writes its part of them. */
export function withIds(purchases: readonly DemoPurchase[]): PastPurchase[] {
  return purchases.map((purchase) => {
    const id = demoId('checkout', purchase.key);
    const number = `F${derivedId(DEMO, `number/${purchase.key}`).replaceAll('-', '').slice(0, 7).toUpperCase()}`;
    // The money is taken when the last shop has answered.
    const confirmedAt = new Date(Math.max(...purchase.orders.map((order) => answeredAt(purchase, order).getTime())));
    const { name, email, placedAt } = purchase;
    const orders = purchase.orders.map((order, at) =>
      pastOrder(purchase, order, { checkoutId: id, number: `${number}-${at + 1}`, confirmedAt }),
    );
    return { id, number, name, email, placedAt, confirmedAt, paymentId: derivedId(id, 'payment'), orders };
  });
}

/** When a shop answered, or when its time was up. */
const answeredAt = ({ placedAt }: DemoPurchase, order: DemoPastOrder): Date =>
  later(placedAt, order.answerMinutes ?? (order.status === 'lapsed' ? ANSWER_MINUTES : 0));

function pastOrder(
  purchase: DemoPurchase,
  order: DemoPastOrder,
  { checkoutId, number, confirmedAt }: { checkoutId: string; number: string; confirmedAt: Date },
): PastOrder {
  const shopId = demoId('shop', order.shop);
  const id = derivedId(checkoutId, shopId);
  const readyAt = later(confirmedAt, order.readyMinutes);
  const collectedAt = later(readyAt, order.collectedMinutes);
  const [first] = order.lines;
  return {
    id,
    checkoutId,
    number,
    shopId,
    merchantId: demoId('merchant', order.merchant),
    shopName: order.shopName,
    customer: purchase.name,
    status: order.status,
    automatic: order.status === 'handed_over' && order.answerMinutes === null,
    total: order.total,
    placedAt: purchase.placedAt,
    answerBy: later(purchase.placedAt, ANSWER_MINUTES),
    answeredAt: answeredAt(purchase, order),
    confirmedAt,
    readyAt,
    collectedAt,
    lines: order.lines.map((line, at) => ({
      ...line,
      id: derivedId(id, `line/${at}`),
      variantId: demoId('variant', `${line.offer}/${line.variantAt}`),
    })),
    returned:
      order.returnedDays === null
        ? null
        : {
            id: derivedId(id, 'return'),
            at: new Date(collectedAt.getTime() + order.returnedDays * DAY),
            refund: first!.price + first!.deposit,
          },
  };
}
