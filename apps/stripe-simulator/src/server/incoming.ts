import type { FastifyRequest } from 'fastify';
import { fingerprint } from '../idempotency/idempotency.js';
import { parseForm, type Form } from '../request/form.js';
import { platform } from '../store/kinds.js';
import { randomText } from '../store/new-id.js';
import { apiVersion } from './api-version.js';

/** A request as the API sees it. */
export interface Incoming {
  method: string;
  path: string;
  form: Form;
  account: string;
  requestId: string;
  /** The idempotency key, the place it is kept at, and what it stands for. */
  once: { key: string; id: string; call: string } | undefined;
}

export function readIncoming(request: FastifyRequest): Incoming {
  const [path, query] = splitOnce(request.url, '?');
  const body = typeof request.body === 'string' ? request.body : '';
  const account = header(request, 'stripe-account') ?? platform;
  const key = request.method === 'POST' ? header(request, 'idempotency-key') : undefined;
  return {
    method: request.method,
    path,
    form: parseForm(request.method === 'POST' ? body : query),
    account,
    requestId: `req_${randomText(14)}`,
    once: key ? { key, id: `${account}:${key}`, call: fingerprint(request.method, path, body) } : undefined,
  };
}

/** The headers Stripe sends with every answer; the SDK shows them as `lastResponse`. */
export function headersFor(incoming: Incoming, request: FastifyRequest): Record<string, string> {
  return {
    'content-type': 'application/json',
    'request-id': incoming.requestId,
    'stripe-version': header(request, 'stripe-version') ?? apiVersion,
    ...(incoming.once ? { 'idempotency-key': incoming.once.key } : {}),
    ...(request.headers['stripe-account'] ? { 'stripe-account': incoming.account } : {}),
  };
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
