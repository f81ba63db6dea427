/** What a simulator needs to start. Everything has a default, so that a test names only what it is about. */
export interface SimulatorOptions {
  /** 0 asks the system for a free port. */
  port?: number;
  host?: string;
  /** Where the journal lives; without it the state is gone with the process. */
  dataDir?: string;
  /** Where events are posted; without it they are only recorded. */
  webhookUrl?: string;
  webhookSecret?: string;
  /** Event types the endpoint is subscribed to, `payment_intent.*` style; all of them by default. */
  webhookEvents?: string[];
  secretKey?: string;
  publishableKey?: string;
  /** Base address browsers use for the pages (3-D Secure, onboarding); by default taken from the request. */
  publicUrl?: string;
  /** Size of the journal, in bytes, at which it is folded into a snapshot. */
  compactAfterBytes?: number;
}

/** The only place that reads the environment. */
export function readConfig(env: NodeJS.ProcessEnv): SimulatorOptions {
  return {
    port: port(env.PORT),
    host: env.HOST || '127.0.0.1',
    dataDir: env.DATA_DIR || '.data/stripe-simulator',
    webhookUrl: address('WEBHOOK_URL', env.WEBHOOK_URL),
    webhookSecret: env.WEBHOOK_SECRET || undefined,
    webhookEvents: env.WEBHOOK_EVENTS ? env.WEBHOOK_EVENTS.split(',').map((type) => type.trim()) : undefined,
    secretKey: env.SECRET_KEY || undefined,
    publishableKey: env.PUBLISHABLE_KEY || undefined,
    publicUrl: address('PUBLIC_URL', env.PUBLIC_URL)?.replace(/\/$/, ''),
  };
}

function port(text: string | undefined): number {
  const value = Number(text || 0);
  if (!Number.isInteger(value) || value < 0 || value > 65535) throw new Error(`PORT is not a port: ${text}`);
  return value;
}

function address(name: string, text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (!URL.canParse(text) || !/^https?:/.test(text)) throw new Error(`${name} is not an http address: ${text}`);
  return text;
}
