import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Stripe from 'stripe';
import { emptyDossier, type Dossier } from '../../account/dossier.js';
import { BeginVisit } from '../../account-link/begin-visit.js';
import type { OnboardingVisit } from '../../account-link/onboarding.js';
import { publicUrlOf } from '../../server/public-url.js';
import type { Parts } from '../../server/parts.js';
import type { Simulation } from '../../simulation.js';
import type { Change } from '../../store/change.js';
import { sendPage } from '../layout.js';
import { KeepStep } from './keep-step.js';
import { knownValues } from './known-values.js';
import { onboardingPage, overPage, type Shown } from './onboarding-page.js';
import { readStep } from './read-step.js';
import { firstOpen, isStep, stepsOf, type Step } from './steps.js';
import { words, type Language } from './words.js';

interface At {
  /** Where the pages of this visit are, as the browser sees them: a proxy may rewrite addresses without a host. */
  pages: string;
  visit: OnboardingVisit;
  account: Stripe.Account;
  dossier: Dossier;
  language: Language;
}

/** Where a shop keeper tells Stripe about the business, step by step, without any script. */
export function addOnboardingPages(server: FastifyInstance, { simulation, publicUrl }: Parts): void {
  server.get('/onboarding/:id', (request, reply) => {
    const link = simulation.store.row('onboarding', partOf(request, 'id'))?.value;
    if (!link) return over(request, reply);
    if (link.expires < Date.now() / 1000) return reply.redirect(link.refreshUrl, 303);
    const visit = inChange(simulation, (change) => new BeginVisit().run(change, link));
    return reply.redirect(`${publicUrlOf(request, publicUrl)}/onboarding/visits/${visit.id}/start`, 303);
  });

  server.get('/onboarding/visits/:id/:step', (request, reply) => {
    const at = whereabouts(simulation, request, publicUrl);
    if (!at) return over(request, reply);
    const step = partOf(request, 'step');
    if (!isStep(step)) return reply.redirect(pageOf(at, firstOpen(at.account, at.dossier)), 303);
    const values = knownValues(step, at.account, at.dossier);
    return show(reply, { ...at, step, draft: { language: at.language, values, mistakes: {} } });
  });

  server.post('/onboarding/visits/:id/:step', (request, reply) => {
    const at = whereabouts(simulation, request, publicUrl);
    if (!at) return over(request, reply);
    const step = partOf(request, 'step');
    if (!isStep(step)) return reply.redirect(at.visit.returnUrl, 303);
    const { values, mistakes } = readStep(step, bodyOf(request));
    if (Object.keys(mistakes).length > 0) {
      return show(reply.code(422), { ...at, step, draft: { language: at.language, values, mistakes } });
    }
    inChange(simulation, (change) => new KeepStep().run(change, at.account.id, step, values));
    return reply.redirect(after(simulation, at, step), 303);
  });
}

/** The step behind this one, what is still open, or back to where the shop keeper came from. */
function after(simulation: Simulation, at: At, step: Step): string {
  const { account, dossier } = known(simulation, at.visit.account) as Pick<At, 'account' | 'dossier'>;
  const steps = stepsOf(dossier);
  const due = account.requirements?.currently_due ?? [];
  if (dossier.submitted && due.length === 0) return at.visit.returnUrl;
  const refused = step === 'identity' && dossier.document !== null;
  const next = refused || step === 'terms' ? firstOpen(account, dossier) : (steps[steps.indexOf(step) + 1] ?? 'terms');
  return pageOf(at, next);
}

function show(reply: FastifyReply, shown: Shown): FastifyReply {
  const { language } = shown.draft;
  return sendPage(reply, words[shown.step][language], onboardingPage(shown), { small: true, language });
}

function over(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageOf(request);
  return sendPage(reply.code(404), words.over[language], overPage(language), { small: true, language });
}

function whereabouts(simulation: Simulation, request: FastifyRequest, publicUrl: string | undefined): At | undefined {
  const visit = simulation.store.row('onboarding_visit', partOf(request, 'id'))?.value;
  if (!visit || visit.expires < Date.now() / 1000) return undefined;
  const about = known(simulation, visit.account);
  const pages = `${publicUrlOf(request, publicUrl)}/onboarding/visits/${visit.id}`;
  return about && { pages, visit, ...about, language: languageOf(request) };
}

function known({ store }: Simulation, id: string): Pick<At, 'account' | 'dossier'> | undefined {
  const account = store.row('account', id)?.value;
  return account && { account, dossier: store.row('dossier', id)?.value ?? emptyDossier(id) };
}

function inChange<T>(simulation: Simulation, verb: (change: Change) => T): T {
  const change = simulation.begin({ requestId: null, idempotencyKey: null });
  const result = verb(change);
  simulation.commit(change);
  return result;
}

function languageOf(request: FastifyRequest): Language {
  const asked =
    new URLSearchParams(request.url.split('?')[1]).get('lang') ?? new URLSearchParams(bodyOf(request)).get('lang');
  if (asked === 'de' || asked === 'en') return asked;
  return /^\s*en/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'de';
}

const pageOf = ({ pages, language }: At, step: Step): string => `${pages}/${step}?lang=${language}`;
const bodyOf = ({ body }: FastifyRequest): string => (typeof body === 'string' ? body : '');
const partOf = ({ params }: FastifyRequest, name: 'id' | 'step'): string =>
  (params as Record<string, string>)[name] ?? '';
