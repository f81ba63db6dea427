import { runHost } from '#platform/host/host';
import { Shipping } from './shipping.module.js';

await runHost({ name: 'shipping', services: [Shipping], http: true, jobs: false });
