import type { OrderView } from '#contracts/ports';
import type { FieldError } from '#platform/errors/domain-error';
import { notReturnable, wrongLines } from '../returns.errors.js';

export interface AskedLine {
  lineId: string;
  quantity: number;
}

/**
 * Whether these pieces of an order may come back: the shopper has the order, and each line is one of it, named once
 * and not with more pieces than were bought. Throws the refusal.
 */
export function assertReturnable(order: Pick<OrderView, 'status' | 'lines'>, asked: readonly AskedLine[]): void {
  if (order.status !== 'handed_over') throw notReturnable(order.status);
  const fields = asked.flatMap((line, at) => {
    const bought = order.lines.find((candidate) => candidate.id === line.lineId);
    const fault = (path: string, code: string, message: string): FieldError[] => [
      { path: `lines.${at}.${path}`, code, message },
    ];
    if (!bought) return fault('lineId', 'unknown', 'not a line of this order');
    if (asked.findIndex((other) => other.lineId === line.lineId) < at) return fault('lineId', 'twice', 'named twice');
    if (line.quantity > bought.quantity) return fault('quantity', 'max', `only ${bought.quantity} were bought`);
    return [];
  });
  if (fields.length > 0 || asked.length === 0) throw wrongLines(fields);
}
