import type { OrderView } from '#contracts/ports';
import type { FieldError } from '#platform/errors/domain-error';
import { wrongLines } from '../returns.errors.js';
import type { WithdrawnLine } from './withdrawal.entity.js';

/** The named pieces of an order as they are declared; invalid `return.invalid` when they are none of it. */
export function linesOf(
  order: Pick<OrderView, 'lines'>,
  asked: readonly { lineId: string; quantity: number }[],
): WithdrawnLine[] {
  const fields: FieldError[] = [];
  const lines = asked.flatMap(({ lineId, quantity }, at) => {
    const bought = order.lines.find(({ id }) => id === lineId);
    const fault = (path: string, code: string, message: string) =>
      fields.push({ path: `lines.${at}.${path}`, code, message });
    if (!bought) fault('lineId', 'unknown', 'not a line of this order');
    else if (asked.findIndex((other) => other.lineId === lineId) < at) fault('lineId', 'twice', 'named twice');
    else if (quantity > bought.quantity) fault('quantity', 'max', `only ${bought.quantity} were bought`);
    return bought ? [{ lineId, name: bought.name, variant: bought.variant, quantity }] : [];
  });
  if (fields.length > 0) throw wrongLines(fields);
  return lines;
}
