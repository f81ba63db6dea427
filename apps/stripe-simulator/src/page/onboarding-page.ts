import type { FastifyInstance, FastifyReply } from 'fastify';
import type Stripe from 'stripe';
import { CompleteOnboarding } from '../account-link/complete-onboarding.js';
import type { Onboarding } from '../account-link/onboarding.js';
import type { Simulation } from '../simulation.js';
import { html } from './html.js';
import { sendPage } from './layout.js';

/** Where a shop keeper tells Stripe about the business. Here one press answers everything. */
export function addOnboardingPage(server: FastifyInstance, simulation: Simulation): void {
  server.get('/onboarding/:id', (request, reply) => {
    const link = linkOf(simulation, request.params);
    if (!link) return unknown(reply);
    if (isOver(link)) return reply.redirect(link.refreshUrl, 303);
    const account = simulation.store.row('account', link.account)?.value as Stripe.Account;
    return sendPage(reply, 'Konto einrichten', question(account), true);
  });

  server.post('/onboarding/:id', (request, reply) => {
    const link = linkOf(simulation, request.params);
    if (!link) return unknown(reply);
    if (isOver(link)) return reply.redirect(link.refreshUrl, 303);
    const change = simulation.begin({ requestId: null, idempotencyKey: null });
    new CompleteOnboarding().run(change, link.account);
    change.put('onboarding', { ...link, expires: 0 });
    simulation.commit(change);
    return reply.redirect(link.returnUrl, 303);
  });
}

function question(account: Stripe.Account) {
  const name = account.business_profile?.name ?? account.company?.name ?? account.email ?? account.id;
  const due = account.requirements?.currently_due ?? [];
  return html` <p class="note">Stripe-Simulator · Connect</p>
    <h1>Konto für ${name} einrichten</h1>
    <p>
      Hier würde Stripe nach Angaben zum Unternehmen, zur Person und zum Bankkonto fragen. Im Simulator werden sie mit
      einem Druck ausgefüllt.
    </p>
    <p lang="en" class="note">
      Here Stripe would ask about the business, the person and the bank account. In the simulator one press fills them
      in.
    </p>
    <ul>
      ${due.map((one) => html`<li><code>${one}</code></li>`)}
    </ul>
    <form method="post">
      <button class="first">Ausfüllen und abschließen · <span lang="en">Complete</span></button>
    </form>`;
}

function linkOf(simulation: Simulation, params: unknown): Onboarding | undefined {
  return simulation.store.row('onboarding', (params as { id: string }).id)?.value;
}

function isOver(link: Onboarding): boolean {
  return link.expires < Date.now() / 1000;
}

function unknown(reply: FastifyReply): FastifyReply {
  const body = html`<h1>Dieser Link gilt nicht mehr</h1>
    <p lang="en" class="note">This link is no longer valid.</p>`;
  return sendPage(reply.code(404), 'Link ungültig', body, true);
}
