import type { FastifyInstance } from 'fastify';
import type { Parts } from '../server/parts.js';
import { addAccountControl } from './add-account-control.js';
import { addFaultControl } from './add-fault-control.js';
import { addOutcomeControl } from './add-outcome-control.js';
import { addWebhookControl } from './add-webhook-control.js';

/** Headers of a browser, or of a proxy that passes something on. */
const strangers = ['origin', 'sec-fetch-site', 'x-forwarded-for', 'x-forwarded-host'];

/** What tests and demonstrations may do that Stripe does not offer. Only whoever is on this machine may. */
export function addControl(server: FastifyInstance, parts: Parts): void {
  server.addHook('onRequest', (request, reply, done) => {
    const strange = strangers.some((name) => request.headers[name] !== undefined);
    if (!strange || !request.url.startsWith('/_simulator/')) return done();
    void reply.code(403).send({ error: { message: 'The control API answers local tools only.' } });
  });

  server.get('/_simulator/health', () => ({ status: 'ok' }));

  server.post('/_simulator/reset', async () => {
    parts.simulation.webhooks.forgetAll();
    parts.simulation.plans.rules.length = 0;
    parts.simulation.plans.holding = false;
    parts.faults.waiting.length = 0;
    await parts.simulation.store.reset();
    return {};
  });

  addAccountControl(server, parts.simulation);
  addOutcomeControl(server, parts.simulation);
  addFaultControl(server, parts.faults);
  addWebhookControl(server, parts);
}
