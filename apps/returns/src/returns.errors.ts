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

export const withdrawalNotFound = () => notFound('withdrawal.not_found', 'no such withdrawal');

/** Somebody decided otherwise before. */
export const withdrawalDecided = (status: string) =>
  conflict('withdrawal.decided', 'this withdrawal has been decided already', { status });

/** Nobody knows yet which order it is about. */
export const withdrawalWithoutOrder = () =>
  conflict('withdrawal.without_order', 'say first which order this withdrawal is about');

export const nothingLeft = () => conflict('withdrawal.nothing_left', 'everything of this order is on its way back');

export const unknownContract = () =>
  invalid('request.invalid', 'contract: no order of this shop has that number', [
    { path: 'contract', code: 'unknown', message: 'no order of this shop has that number' },
  ]);

export const sentLater = () =>
  invalid('request.invalid', 'sentAt: lies in the future', [
    { path: 'sentAt', code: 'future', message: 'lies in the future' },
  ]);

export const unknownOrderNumber = () =>
  invalid('request.invalid', 'number: no order with this number', [
    { path: 'number', code: 'unknown', message: 'no order with this number' },
  ]);
