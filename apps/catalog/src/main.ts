import { runHost } from '#platform/host/host';
import { Catalog } from './catalog.module.js';

await runHost({ name: 'catalog', services: [Catalog], http: true, jobs: false });
