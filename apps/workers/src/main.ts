import { runHost } from '#platform/host/host';
import { services } from '../../marketplace/src/services.js';

/** The jobs of every service, without HTTP. Start as many as there is work. */
await runHost({ name: 'workers', services, http: false, jobs: true });
