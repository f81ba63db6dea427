import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import compression from 'compression';
import proxy from '@fastify/http-proxy';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';

const UPLOADS = '28M';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Serves the web pages for everything that is not the API, on the same origin. */
export async function mountWeb(fastify: FastifyInstance, config: Config): Promise<void> {
  const file = resolve('dist/web/handler.js');
  if (!existsSync(file)) {
    throw new Error('the web pages are not built: run `npm run build` first');
  }
  // The handler reads its environment when it is imported.
  process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
  process.env.INTERNAL_API_URL = `http://127.0.0.1:${config.PORT}`;
  // Photos, documents and lists of goods come through its forms; the API behind it knows the exact limit of each kind.
  process.env.BODY_SIZE_LIMIT = UPLOADS;
  const { handler } = (await import(pathToFileURL(file).href)) as { handler: Handler };
  const compress = compression() as unknown as Handler;
  const protocol = new URL(config.PUBLIC_URL).protocol.replace(':', '');
  await fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.all('/*', (request, reply) => {
      if (/^\/(api|internal)(\/|$)/.test(request.url)) return reply.callNotFound();
      reply.hijack();
      request.raw.headers['x-forwarded-proto'] = protocol;
      compress(request.raw, reply.raw, () =>
        handler(request.raw, reply.raw, () => {
          reply.raw.statusCode = 404;
          reply.raw.end();
        }),
      );
    });
  });
}

/** Lets the browser reach the Stripe simulator on the same origin. Nothing with real Stripe keys. */
export async function mountSimulator(fastify: FastifyInstance, config: Config): Promise<void> {
  if (!config.STRIPE_API_BASE) return;
  await fastify.register(proxy, {
    upstream: config.STRIPE_API_BASE,
    prefix: '/stripe-simulator',
    rewritePrefix: '/',
    // Its controls are for tests on this machine, not for whoever reaches the public origin.
    preHandler: (request, reply, done) => (request.url.includes('/_simulator') ? void reply.code(404).send() : done()),
  });
}
