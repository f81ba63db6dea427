import { conflict, invalid, notFound, type FieldError } from '#platform/errors/domain-error';

export const returnNotFound = () => notFound('return.not_found', 'no such return');

/** The order cannot be returned as it stands: the shopper does not have it yet. */
export const notReturnable = (status: string) =>
  conflict('return.not_returnable', 'only an order that was handed over can be returned', { status });

/** Fewer pieces are left to return than asked for; `lines` says how many of each. */
export const notEnoughLeft = (lines: { lineId: string; returnable: number }[]) =>
  conflict('return.not_enough', 'fewer pieces are left to return', { lines });

export const wrongLines = (fields: FieldError[]) =>
  invalid('return.invalid', fields[0] ? `${fields[0].path}: ${fields[0].message}` : 'the lines are not right', fields);

/** Somebody recorded another receipt for this return before. */
export const alreadyReceived = (current: unknown) =>
  conflict('return.already_received', 'the receipt of this return was recorded differently before', current);
