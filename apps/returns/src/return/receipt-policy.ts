import { sum } from '#contracts/money';
import type { FieldError } from '#platform/errors/domain-error';
import { wrongLines } from '../returns.errors.js';

export interface RecordedLine {
  lineId: string;
  quantity: number;
  resellable: boolean;
}

export interface ReceivedLine {
  received: number;
  resellable: number;
}

/**
 * What really arrived of each asked line, in the order of `asked`; a line that was not recorded did not arrive.
 * Throws when a line is not of this return, named twice, or recorded with more pieces than were asked back.
 */
export function receiptOf(
  asked: readonly { line_id: string; quantity: number }[],
  recorded: readonly RecordedLine[],
): ReceivedLine[] {
  const fields = recorded.flatMap((line, at) => {
    const fault = (path: string, code: string, message: string): FieldError[] => [
      { path: `lines.${at}.${path}`, code, message },
    ];
    const wanted = asked.find((candidate) => candidate.line_id === line.lineId);
    if (!wanted) return fault('lineId', 'unknown', 'not a line of this return');
    if (recorded.findIndex((other) => other.lineId === line.lineId) < at)
      return fault('lineId', 'twice', 'named twice');
    if (line.quantity > wanted.quantity) return fault('quantity', 'max', `only ${wanted.quantity} were sent back`);
    return [];
  });
  if (fields.length > 0) throw wrongLines(fields);
  return asked.map((line) => {
    const record = recorded.find((candidate) => candidate.lineId === line.line_id);
    const received = record?.quantity ?? 0;
    return { received, resellable: record?.resellable ? received : 0 };
  });
}

/** What is paid back for so many pieces of each line, deposit included, in cents. */
export const refundFor = (lines: readonly { price: number; deposit: number; pieces: number }[]): number =>
  sum(lines.map((line) => (line.price + line.deposit) * line.pieces));
