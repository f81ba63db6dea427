import type { FastifyReply, FastifyRequest } from 'fastify';
import { StripeFailure } from '../error/stripe-failure.js';
import type { Fault, Faults } from '../fault/faults.js';
import type { Idempotency } from '../idempotency/idempotency.js';
import { expand } from '../request/expand.js';
import type { Simulation } from '../simulation.js';
import { platform } from '../store/kinds.js';
import { authenticate, type Caller, type Keys } from './authenticate.js';
import type { Call, Route } from './call.js';
import { headersFor, readIncoming, type Incoming } from './incoming.js';
import { publicUrlOf } from './public-url.js';

interface Answered {
  status: number;
  body: object;
  headers?: Record<string, string>;
}

/** One HTTP call from key check to answer: faults, idempotency, the endpoint, one commit. */
export class AnswerCall {
  constructor(
    private readonly simulation: Simulation,
    private readonly faults: Faults,
    private readonly idempotency: Idempotency,
    private readonly keys: Keys,
    private readonly publicUrl: string | undefined,
  ) {}

  async run(route: Route, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const incoming = readIncoming(request);
    const answered = await this.outcome(route, incoming, request).catch(failureAnswer);
    if (answered === 'reset') {
      reply.hijack();
      request.raw.socket.resetAndDestroy();
      return;
    }
    reply.code(answered.status).headers({ ...headersFor(incoming, request), ...answered.headers });
    reply.send(JSON.stringify(answered.body));
  }

  private async outcome(route: Route, incoming: Incoming, request: FastifyRequest): Promise<Answered | 'reset'> {
    const caller = authenticate(request.headers, this.keys, route.open === true);
    this.refuseUnknownAccount(incoming.account);
    const fault = this.faults.take(incoming.method, incoming.path);
    if (incoming.once) this.idempotency.claim(incoming.once.id, incoming.once.key);
    try {
      if (fault?.delay) await new Promise((resolve) => setTimeout(resolve, fault.delay));
      if (fault?.when === 'before' && !fault.remember && fault.answer !== 'none') return accident(fault);
      const answered = this.replayed(incoming) ?? this.execute(route, incoming, request, caller, fault);
      return fault?.when === 'after' && fault.answer !== 'none' ? accident(fault) : answered;
    } finally {
      if (incoming.once) this.idempotency.release(incoming.once.id);
    }
  }

  private replayed(incoming: Incoming): Answered | undefined {
    if (!incoming.once) return undefined;
    const { id, key, call } = incoming.once;
    const answer = this.idempotency.recall(id, key, call);
    if (!answer) return undefined;
    const headers = { 'idempotent-replayed': 'true', 'original-request': answer.requestId };
    // Retrying what can only be repeated is in vain, and Stripe says so.
    const final: Record<string, string> = answer.status >= 500 ? { 'stripe-should-retry': 'false' } : {};
    return { status: answer.status, body: answer.body, headers: { ...headers, ...final } };
  }

  private execute(route: Route, incoming: Incoming, request: FastifyRequest, caller: Caller, fault?: Fault): Answered {
    const { requestId, once } = incoming;
    const change = this.simulation.begin({ requestId, idempotencyKey: once?.key ?? null }, incoming.account);
    const path = request.params as Record<string, string>;
    const call: Call = { change, form: incoming.form, path, caller, publicUrl: publicUrlOf(request, this.publicUrl) };
    const breakdown = fault?.remember && fault.answer !== 'none' ? accident(fault) : undefined;
    const ran =
      fault?.when === 'before' && breakdown ? { ...(breakdown as Answered), remembered: true } : attempt(route, call);
    if (once && ran.remembered) {
      const kept = breakdown && breakdown !== 'reset' ? breakdown : ran;
      const created = change.now;
      change.put('answer', { id: once.id, call: once.call, status: kept.status, body: kept.body, requestId, created });
    }
    this.simulation.commit(change);
    return ran;
  }

  private refuseUnknownAccount(account: string): void {
    if (account === platform || this.simulation.store.row('account', account)) return;
    const message = `The provided key does not have access to account '${account}' (or that account does not exist). Application access may have been revoked.`;
    throw new StripeFailure(403, { code: 'account_invalid', message, type: 'invalid_request_error' }, false);
  }
}

function attempt(route: Route, call: Call): Answered & { remembered: boolean } {
  try {
    const object = route.endpoint.run(call);
    return { status: 200, body: expand(call.change, object, call.form['expand']), remembered: true };
  } catch (error) {
    const failure = error instanceof StripeFailure ? error : brokenBy(error);
    if (!failure.keepsChanges) call.change.discard();
    return { ...failureAnswer(failure), remembered: failure.remembered };
  }
}

function brokenBy(error: unknown): StripeFailure {
  console.error('Stripe simulator: an endpoint broke down:', error);
  return new StripeFailure(500, { message: 'An unknown error occurred in the simulator.', type: 'api_error' });
}

function failureAnswer(failure: unknown): Answered {
  if (!(failure instanceof StripeFailure)) throw failure;
  return { status: failure.status, body: { error: failure.body } };
}

/** What the caller sees of a fault. */
function accident(fault: Fault): Answered | 'reset' {
  if (fault.answer === 'reset') return 'reset';
  const status = fault.answer as number;
  const limited = status === 429;
  const message = limited
    ? 'Request rate limit exceeded (simulated).'
    : 'Something went wrong on our side (simulated).';
  const body = {
    error: {
      message,
      type: limited ? 'invalid_request_error' : 'api_error',
      ...(limited ? { code: 'rate_limit' } : {}),
    },
  };
  return { status, body };
}
