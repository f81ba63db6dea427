import { runHost } from '#platform/host/host';
import { Accounts } from './accounts.module.js';

await runHost({ name: 'accounts', services: [Accounts], http: true, jobs: false });
