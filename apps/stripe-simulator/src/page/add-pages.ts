import type { FastifyInstance } from 'fastify';
import type { Parts } from '../server/parts.js';
import { addAuthenticationPage } from './authentication-page.js';
import { addOnboardingPages } from './onboarding/add-onboarding-pages.js';
import { overview } from './overview-page.js';
import { sendPage } from './layout.js';

/** What people see: the bank's question, the onboarding of a shop, and what the simulator knows. */
export function addPages(server: FastifyInstance, parts: Parts): void {
  server.get('/', (_request, reply) => sendPage(reply, 'Stripe-Simulator', overview(parts.simulation.store)));
  addAuthenticationPage(server, parts.simulation);
  addOnboardingPages(server, parts);
}
