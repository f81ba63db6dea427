import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readKept, writeKept } from './kept-json.js';

const makers = {
  AUTH_SECRET: () => randomBytes(32).toString('hex'),
  INTERNAL_SECRET: () => randomBytes(32).toString('hex'),
  STRIPE_WEBHOOK_SECRET: () => `whsec_${randomBytes(24).toString('hex')}`,
  /** The keys of the simulator's only account. They have the look of Stripe's because the SDK's users check it. */
  SIMULATOR_SECRET_KEY: () => `sk_test_${randomBytes(16).toString('hex')}`,
  SIMULATOR_PUBLISHABLE_KEY: () => `pk_test_${randomBytes(16).toString('hex')}`,
} as const;

export type Secrets = Record<keyof typeof makers, string>;

/** The secrets of this installation: made once, then always the same, so that sessions and links outlive a restart. */
export function keepSecrets(dataDir: string): Secrets {
  const path = join(dataDir, 'secrets.json');
  const kept = readKept(path) ?? {};
  const entries = Object.entries(makers).map(([name, make]) => [name, textOr(kept[name], make)] as const);
  const secrets = Object.fromEntries(entries) as Secrets;
  if (entries.some(([name, value]) => kept[name] !== value)) writeKept(path, { ...kept, ...secrets });
  return secrets;
}

function textOr(value: unknown, make: () => string): string {
  return typeof value === 'string' && value !== '' ? value : make();
}
