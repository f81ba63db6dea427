import type { FastifyInstance } from 'fastify';
import { CompleteOnboarding } from '../account-link/complete-onboarding.js';
import { closeDispute, refuseClosed } from '../dispute/close-dispute.js';
import { StripeFailure } from '../error/stripe-failure.js';
import { AuthenticateCustomer } from '../payment-intent/authenticate-customer.js';
import { lapseAuthorization } from '../payment-intent/cancel-payment-intent.js';
import type { Simulation } from '../simulation.js';
import type { Change } from '../store/change.js';

interface About<B = unknown> {
  Params: { id: string };
  Body: B;
}

/** `/_simulator/…`: what the customer, the bank and the passing of time would do. */
export function addOutcomeControl(server: FastifyInstance, simulation: Simulation): void {
  const act = (verb: (change: Change) => unknown) => runInChange(simulation, verb);

  server.post<About<{ outcome: string }>>('/_simulator/payment_intents/:id/authentication', ({ params, body }) =>
    act((change) => {
      const intent = change.get('payment_intent', params.id);
      return new AuthenticateCustomer().run(change, intent, body.outcome === 'confirmed');
    }),
  );
  server.post<About>('/_simulator/payment_intents/:id/expiry', ({ params }) =>
    act((change) => lapseAuthorization(change, params.id)),
  );
  server.post<About<{ outcome: string }>>('/_simulator/disputes/:id', ({ params, body }) =>
    act((change) => {
      const dispute = change.get('dispute', params.id);
      refuseClosed(dispute);
      return closeDispute(change, dispute, body.outcome === 'won' ? 'won' : 'lost');
    }),
  );
  server.post<About>('/_simulator/accounts/:id/onboarding', ({ params }) =>
    act((change) => new CompleteOnboarding().run(change, params.id)),
  );
  server.post('/_simulator/settlement', () => act((change) => settle(simulation, change)));
}

/** Two days pass: pending money is available. */
function settle(simulation: Simulation, change: Change): object {
  const rows = [...simulation.store.rows('balance_transaction')];
  const pending = rows.filter((row) => row.value.available_on > change.now);
  for (const { owner, value } of pending) {
    change.as(owner).put('balance_transaction', { ...value, available_on: change.now, status: 'available' });
  }
  return { settled: pending.length };
}

function runInChange(simulation: Simulation, verb: (change: Change) => unknown): object {
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
