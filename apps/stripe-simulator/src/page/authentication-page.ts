import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Stripe from 'stripe';
import { StripeFailure } from '../error/stripe-failure.js';
import { AuthenticateCustomer } from '../payment-intent/authenticate-customer.js';
import { parseForm } from '../request/form.js';
import type { Simulation } from '../simulation.js';
import { html } from './html.js';
import { euros, sendPage } from './layout.js';

/** The page a bank shows for 3-D Secure. Who comes here knows the client secret of the payment. */
export function addAuthenticationPage(server: FastifyInstance, simulation: Simulation): void {
  server.get('/authentication/:id', (request, reply) => {
    const intent = intentOf(simulation, request, queryOf(request));
    if (!intent) return unknown(reply);
    return sendPage(reply, 'Zahlung bestätigen', question(intent), { small: true });
  });

  server.post('/authentication/:id', (request, reply) => {
    const form = parseForm(String(request.body ?? ''));
    const intent = intentOf(simulation, request, form);
    if (!intent) return unknown(reply);
    const returnUrl = intent.next_action?.redirect_to_url?.return_url;
    const after = answer(simulation, intent, form['outcome'] === 'confirmed');
    if (!returnUrl)
      return sendPage(
        reply,
        'Zahlung bestätigen',
        html`<h1>Erledigt</h1>
          <p lang="en" class="note">Done. You can close this page.</p>`,
        { small: true },
      );
    const address = new URL(returnUrl);
    address.searchParams.set('payment_intent', intent.id);
    address.searchParams.set('payment_intent_client_secret', intent.client_secret as string);
    address.searchParams.set(
      'redirect_status',
      ['succeeded', 'requires_capture'].includes(after.status) ? 'succeeded' : 'failed',
    );
    return reply.redirect(address.href, 303);
  });
}

/** Pressed twice, the second press finds the payment answered and only sends the customer on. */
function answer(simulation: Simulation, intent: Stripe.PaymentIntent, confirmed: boolean): Stripe.PaymentIntent {
  const change = simulation.begin({ requestId: null, idempotencyKey: null });
  try {
    const after = new AuthenticateCustomer().run(change, intent, confirmed);
    simulation.commit(change);
    return after;
  } catch (error) {
    if (error instanceof StripeFailure) return intent;
    throw error;
  }
}

function question(intent: Stripe.PaymentIntent) {
  const waiting = intent.status === 'requires_action';
  return html` <p class="note">Testbank · 3-D Secure</p>
    <h1>Zahlung bestätigen</h1>
    <p class="amount">${euros(intent.amount, intent.currency)}</p>
    <p>${intent.description}</p>
    ${
      waiting
        ? html`<p>Deine Bank möchte wissen, ob du das bist.</p>
            <p lang="en" class="note">Your bank wants to know whether this is you. No real money moves here.</p>
            <form method="post">
              <input type="hidden" name="payment_intent_client_secret" value="${intent.client_secret}" />
              <button class="first" name="outcome" value="confirmed">
                Bestätigen · <span lang="en">Confirm</span>
              </button>
              <button name="outcome" value="declined">Ablehnen · <span lang="en">Decline</span></button>
            </form>`
        : html`<p>Diese Zahlung wartet nicht auf eine Bestätigung.</p>
            <p lang="en" class="note">This payment is not waiting for a confirmation.</p>`
    }`;
}

function intentOf(
  simulation: Simulation,
  request: FastifyRequest,
  form: Record<string, unknown>,
): Stripe.PaymentIntent | undefined {
  const { id } = request.params as { id: string };
  const intent = simulation.store.row('payment_intent', id)?.value;
  return intent?.client_secret === form['payment_intent_client_secret'] ? intent : undefined;
}

function queryOf(request: FastifyRequest): Record<string, unknown> {
  return parseForm(request.url.split('?')[1] ?? '');
}

function unknown(reply: FastifyReply): FastifyReply {
  const body = html`<h1>Unbekannte Zahlung</h1>
    <p lang="en" class="note">Unknown payment.</p>`;
  return sendPage(reply.code(404), 'Unbekannte Zahlung', body, { small: true });
}
