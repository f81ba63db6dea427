import { runHost } from '#platform/host/host';
import { Orders } from './orders.module.js';

await runHost({ name: 'orders', services: [Orders], http: true, jobs: false });
