// Says whether the audit logs hold.
import { runOnDatabase } from './run-on-database.mjs';

await runOnDatabase(import.meta.url, 'apps/migrate/src/verify-audit.js');
