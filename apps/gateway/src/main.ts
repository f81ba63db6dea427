import 'reflect-metadata';
import proxy from '@fastify/http-proxy';
import Fastify from 'fastify';
import { ROUTES } from '#contracts/services';
import { readConfig } from '#platform/config/config';
import { serveApiDocs } from '#platform/host/api-docs';
import { mountSimulator, mountWeb } from '#platform/host/mount-web';
import { stopWithParent } from '#platform/host/stop';

/** The front door of the split shape: pages, and every API path to the service that answers it. */
try {
  const config = readConfig();
  const fastify = Fastify({
    trustProxy: config.TRUSTED_PROXIES,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 500 },
  });
  const target = (url: string) => {
    const route = ROUTES.find(({ path }) => path.test(url.split('?')[0]!));
    return route ? config.serviceUrl(route.service) : undefined;
  };
  fastify.get('/api/health/live', () => ({ status: 'ok' }));
  fastify.get('/api/health/ready', async (_request, reply) => {
    const states = await Promise.all(
      [...new Set(ROUTES.map(({ service }) => service))].map(async (service) => {
        const response = await fetch(`${config.serviceUrl(service)}/api/health/ready`).catch(() => null);
        return [service, response?.ok ?? false] as const;
      }),
    );
    const ready = states.every(([, ok]) => ok);
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ok' : 'unavailable', services: Object.fromEntries(states) });
  });
  serveApiDocs(fastify);
  await fastify.register(proxy, {
    upstream: '',
    prefix: '/api',
    rewritePrefix: '/api',
    preHandler: (request, reply, done) => {
      if (target(request.url)) return done();
      return void reply.code(404).type('application/problem+json').send({
        type: 'urn:lieblingsladen:problem:route.not_found',
        title: 'not found',
        status: 404,
        code: 'route.not_found',
        detail: 'no such route',
      });
    },
    replyOptions: {
      getUpstream: (request) => target((request as { url: string }).url)!,
      rewriteRequestHeaders: (request, headers) => ({
        ...headers,
        host: request.headers.host,
        'x-forwarded-for': (request as { ip?: string }).ip,
      }),
    },
  });
  await mountSimulator(fastify, config);
  await mountWeb(fastify, config);
  const url = await fastify.listen({ port: config.PORT, host: config.HOST });
  stopWithParent(() => fastify.close());
  process.send?.({ ready: true, url });
} catch (error) {
  process.stderr.write(
    `gateway could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}
