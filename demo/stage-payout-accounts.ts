import pg from 'pg';
import type { Config } from '#platform/config/config';
import { demoPayoutAccounts, seedPayments, type DemoPayoutAccount } from '../apps/payments/src/payments.seed.js';
import { demoCity, type Size } from './world.js';

/** At once is more than the simulator takes in one request. */
const BATCH = 200;
const TRIES = 40;
const PAUSE_MS = 250;

/**
 * Gives the demo city its payout accounts, here and in the simulator, at every start: what is missing on either side
 * comes back, what is there stays. With real keys nothing happens, because nobody opens accounts in others' names.
 */
export async function stagePayoutAccounts(config: Config, size: Size): Promise<void> {
  if (!config.STRIPE_API_BASE) return;
  const accounts = demoPayoutAccounts(demoCity(size));
  for (let from = 0; from < accounts.length; from += BATCH) {
    await insist(() => stage(config.STRIPE_API_BASE as string, accounts.slice(from, from + BATCH)));
  }
  const sql = new pg.Client({ connectionString: config.DATABASE_URL });
  await sql.connect();
  await seedPayments(sql, accounts).finally(() => sql.end());
}

async function stage(simulator: string, accounts: DemoPayoutAccount[]): Promise<void> {
  const answer = await fetch(new URL('/_simulator/accounts', simulator), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ accounts }),
  });
  if (!answer.ok) throw new Error(`the Stripe simulator took no payout accounts: ${await answer.text()}`);
}

/** The simulator comes up beside the database, and may need a moment longer. */
async function insist(work: () => Promise<void>, triesLeft = TRIES): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (triesLeft === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    await insist(work, triesLeft - 1);
  }
}
