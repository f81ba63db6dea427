import { runHost } from '#platform/host/host';
import { Merchants } from './merchants.module.js';

await runHost({ name: 'merchants', services: [Merchants], http: true, jobs: false });
