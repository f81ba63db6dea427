import type { FastifyInstance } from 'fastify';
import { closeDispute, refuseClosed } from '../dispute/close-dispute.js';
import { AuthenticateCustomer } from '../payment-intent/authenticate-customer.js';
import { lapseAuthorization } from '../payment-intent/cancel-payment-intent.js';
import type { Simulation } from '../simulation.js';
import type { Change } from '../store/change.js';
import { runInChange } from './run-in-change.js';

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
