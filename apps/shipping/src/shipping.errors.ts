import { conflict, DomainError, invalid } from '#platform/errors/domain-error';

/** The order is not ready to be handed over: not packed yet, or ended. */
export const shipmentNotReady = (status: string) =>
  conflict('shipment.not_ready', 'the order is not ready to be handed over', { status });

export const wrongCode = () =>
  invalid('shipment.wrong_code', 'this is not the code of this order', [
    { path: 'code', code: 'wrong', message: 'not the code of this order' },
  ]);

export const codeThrottled = (retryAfter: number) =>
  new DomainError('throttled', 'shipment.code_throttled', 'too many wrong codes for this order', { retryAfter });

/** Facts of one order may overtake each other: the queue brings this one again in a moment. */
export const shipmentUnknown = (orderId: string) =>
  new DomainError('unavailable', 'shipment.unknown', `there is no shipment yet for order ${orderId}`);
