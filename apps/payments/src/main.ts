import { runHost } from '#platform/host/host';
import { Payments } from './payments.module.js';

await runHost({ name: 'payments', services: [Payments], http: true, jobs: false });
