import { runHost } from '#platform/host/host';
import { mountSimulator, mountWeb } from '#platform/host/mount-web';
import { services } from './services.js';

/** The small city: every service, its jobs and the web pages in one process. */
await runHost({
  name: 'marketplace',
  services,
  http: true,
  jobs: true,
  mount: async (fastify, config) => {
    await mountSimulator(fastify, config);
    if (config.PAGES) await mountWeb(fastify, config);
  },
});
