import { StripeFailure } from '../error/stripe-failure.js';
import type { Simulation } from '../simulation.js';
import type { Change } from '../store/change.js';

/** Does something that no call of the API asked for, all of it or nothing. */
export function runInChange(simulation: Simulation, verb: (change: Change) => unknown): object {
  const change = simulation.begin({ requestId: null, idempotencyKey: null });
  try {
    const result = verb(change);
    simulation.commit(change);
    return (result as object | undefined) ?? {};
  } catch (error) {
    if (error instanceof StripeFailure) throw Object.assign(new Error(error.message), { statusCode: error.status });
    throw error;
  }
}
