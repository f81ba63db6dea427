// Takes the second factor from somebody who has lost it and whom no administrator can help.
import { runOnDatabase } from './run-on-database.mjs';

await runOnDatabase(import.meta.url, 'apps/accounts/src/reset-second-factor.js');
