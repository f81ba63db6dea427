import { readConfig } from '#platform/config/config';
import { readSize } from './read-size.js';
import { seedCity } from './seed-city.js';
import { stagePayoutAccounts } from './stage-payout-accounts.js';

/** Writes the demo city: `node dist/demo/seed.js [--shops 400 --offers 100000]`. */
try {
  const size = readSize(process.argv.slice(2));
  const config = readConfig();
  process.env.TZ = config.CITY_TIMEZONE;
  const written = await seedCity(config, size);
  await stagePayoutAccounts(config, size);
  process.stdout.write(written ? 'The demo city is written.\n' : 'The demo city was there already.\n');
} catch (error) {
  process.stderr.write(
    `The demo city could not be written: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}
