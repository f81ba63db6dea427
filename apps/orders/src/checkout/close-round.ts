import { rowsOf, type Tx } from '#platform/database/database';
import { publish } from '#platform/outbox/publish';
import { move } from '#platform/status/moves';
import { CHECKOUT_MOVES } from './checkout-status.js';

/**
 * When the last shop has answered, says what may be captured. Callers hold the checkout's row lock, so that of two
 * shops answering at once exactly one finds that it was the last.
 */
export async function closeRound(tx: Tx, checkoutId: string): Promise<void> {
  const orders = await rowsOf<{ id: string; status: string; total: number }>(
    tx,
    `select id, status, total from orders.orders where checkout_id = $1 order by number`,
    [checkoutId],
  );
  if (orders.some((order) => order.status === 'open')) return;
  if (!(await move(tx, 'orders.checkouts', CHECKOUT_MOVES, checkoutId, 'answered'))) return;
  await publish(tx, 'checkout.answered', {
    checkoutId,
    accepted: orders
      .filter((order) => order.status === 'accepted')
      .map((order) => ({ orderId: order.id, amount: order.total })),
    declined: orders.filter((order) => order.status !== 'accepted').map((order) => order.id),
  });
}
