import { runHost } from '#platform/host/host';
import { Notifications } from './notifications.module.js';

await runHost({ name: 'notifications', services: [Notifications], http: true, jobs: false });
