import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';

const assets = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
const FILES: Record<string, string> = {
  'swagger-ui.css': 'text/css',
  'swagger-ui-bundle.js': 'text/javascript',
  'favicon-32x32.png': 'image/png',
};

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lieblingsladen API</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/api/docs/swagger-ui.css"><link rel="icon" href="/api/docs/favicon-32x32.png"></head>
<body><div id="ui"></div><script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body></html>`;
const START = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#ui', deepLinking: true })`;

/** The generated OpenAPI document (docs/openapi.json, checked for drift) and a page to read and try it. */
export function serveApiDocs(fastify: FastifyInstance): void {
  const file = resolve('docs/openapi.json');
  fastify.get('/api/openapi.json', (_request, reply) =>
    existsSync(file) ? reply.type('application/json').send(readFileSync(file, 'utf8')) : reply.code(404).send(),
  );
  fastify.get('/api/docs', (_request, reply) => reply.type('text/html').send(PAGE));
  fastify.get('/api/docs/start.js', (_request, reply) => reply.type('text/javascript').send(START));
  for (const [name, type] of Object.entries(FILES)) {
    fastify.get(`/api/docs/${name}`, (_request, reply) => reply.type(type).send(readFileSync(join(assets, name))));
  }
}
