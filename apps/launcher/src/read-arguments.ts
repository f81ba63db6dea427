import { parseArgs } from 'node:util';
import { CannotStart } from './cannot-start.js';
import type { CityOptions } from './city.types.js';

export const usage = `npm start -- [options]

  --split          one process for each service, as in a bigger installation
  --no-demo        an empty marketplace instead of the demo city (also DEMO=false)
  --shops <n>      size of the demo city
  --offers <n>
  --verbose        show what the processes log
  --help

Environment: PORT, HOST, DATA_DIR, PUBLIC_URL, DATABASE_URL, REDIS_URL, SMTP_URL, LOG_LEVEL,
STRIPE_SECRET_KEY with STRIPE_PUBLISHABLE_KEY and STRIPE_WEBHOOK_SECRET.`;

const known = {
  split: { type: 'boolean' },
  'no-demo': { type: 'boolean' },
  shops: { type: 'string' },
  offers: { type: 'string' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** What the command line asks for; undefined when it asks for help. Throws CannotStart for what it cannot mean. */
export function readArguments(args: string[]): CityOptions | undefined {
  const values = parse(args);
  if (values.help) return undefined;
  return {
    split: values.split ?? false,
    verbose: values.verbose ?? false,
    ...(values['no-demo'] ? { demo: false } : {}),
    ...count('shops', values.shops),
    ...count('offers', values.offers),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: known, strict: true }).values;
  } catch (error) {
    throw new CannotStart(
      `${error instanceof Error ? error.message.split('. ')[0] : String(error)}; see npm start -- --help.`,
    );
  }
}

function count(name: 'shops' | 'offers', text: string | undefined): CityOptions {
  if (text === undefined) return {};
  if (!/^[1-9]\d*$/.test(text)) throw new CannotStart(`--${name} must be a whole number above 0, not "${text}".`);
  return { [name]: Number(text) };
}
