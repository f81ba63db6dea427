import { runHost } from '#platform/host/host';
import { Returns } from './returns.module.js';

await runHost({ name: 'returns', services: [Returns], http: true, jobs: false });
