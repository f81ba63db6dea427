import type { FastifyInstance } from 'fastify';
import { dossierOf, keepAccount } from '../account/keep-account.js';
import { stageAccount, STAGES, type Staged } from '../account/stage-account.js';
import { CompleteOnboarding } from '../account-link/complete-onboarding.js';
import type { Simulation } from '../simulation.js';
import { platform } from '../store/kinds.js';
import { newId } from '../store/new-id.js';
import type { Change } from '../store/change.js';
import { runInChange } from './run-in-change.js';

interface About<B = unknown> {
  Params: { id: string };
  Body: B;
}

/** `/_simulator/accounts…`: what merchants and Stripe's own people would do with an account. */
export function addAccountControl(server: FastifyInstance, simulation: Simulation): void {
  const act = (verb: (change: Change) => unknown) => runInChange(simulation, verb);

  server.post<About<{ accounts: Staged[] }>>('/_simulator/accounts', ({ body }, reply) => {
    const wrong = body.accounts.find(({ stage }) => !STAGES.includes(stage));
    if (wrong) return reply.code(400).send({ error: { message: `stage is one of ${STAGES.join(', ')}` } });
    return act((change) => ({ staged: body.accounts.filter((one) => stageAccount(change, one)).length }));
  });
  server.post<About>('/_simulator/accounts/:id/onboarding', ({ params }) =>
    act((change) => new CompleteOnboarding().run(change, params.id)),
  );
  server.post<About<{ days?: number }>>('/_simulator/accounts/:id/document', ({ params, body }) =>
    act((change) => demandDocument(change, params.id, body?.days)),
  );
  server.post<About>('/_simulator/accounts/:id/deauthorization', ({ params }) =>
    act((change) => deauthorize(change, params.id)),
  );
}

/** Stripe wants to see a document: within days, or at once and until then nothing is paid out. */
function demandDocument(change: Change, id: string, days: number | undefined): object {
  const account = change.get('account', id);
  const by = days === undefined ? null : change.now + days * 24 * 3600;
  return keepAccount(change, account, account, { ...dossierOf(change, id), document: { by, refused: false } });
}

/** The merchant cuts the marketplace off: it is told, and from then on the account is none of its business. */
function deauthorize(change: Change, id: string): object {
  change.get('account', id);
  change.as(id).announce('account.application.deauthorized', {
    id: newId('ca'),
    object: 'application',
    name: 'Lieblingsladen',
  });
  change.as(platform).remove('account', id);
  change.as(platform).remove('dossier', id);
  return { id, deauthorized: true };
}
