import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { addControl } from '../control/add-control.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { addPages } from '../page/add-pages.js';
import { AnswerCall } from './answer-call.js';
import type { Parts } from './parts.js';
import { routes } from './routes.js';

const corsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'authorization, content-type, idempotency-key, stripe-version, stripe-account',
  'access-control-expose-headers': 'request-id, idempotent-replayed',
  'access-control-max-age': '600',
};

export function buildServer(parts: Parts): FastifyInstance {
  const server = Fastify({ bodyLimit: 1 << 20, exposeHeadRoutes: false });
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
  addApi(server, parts);
  addPages(server, parts);
  addControl(server, parts);
  server.setNotFoundHandler((request, reply) => {
    const message = `Unrecognized request URL (${request.method}: ${request.url.split('?')[0]}). The simulator knows part of Stripe's API only.`;
    return refuse(reply, 404, { message, type: 'invalid_request_error' });
  });
  server.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) console.error('Stripe simulator:', error);
    return refuse(reply, status, {
      message: error.message,
      type: status >= 500 ? 'api_error' : 'invalid_request_error',
    });
  });
  return server;
}

function addApi(server: FastifyInstance, { simulation, faults, keys, publicUrl }: Parts): void {
  const answer = new AnswerCall(simulation, faults, new Idempotency(simulation.store), keys, publicUrl);
  for (const route of routes) {
    server.route({
      method: route.method,
      url: route.url,
      handler: (request, reply) => {
        if (route.open) reply.headers(corsHeaders);
        return answer.run(route, request, reply);
      },
    });
  }
  for (const url of new Set(routes.filter((route) => route.open).map((route) => route.url))) {
    server.options(url, (_request, reply) => reply.code(204).headers(corsHeaders).send());
  }
}

function refuse(reply: FastifyReply, status: number, error: { message: string; type: string }): FastifyReply {
  return reply.code(status).type('application/json').send(JSON.stringify({ error }));
}
