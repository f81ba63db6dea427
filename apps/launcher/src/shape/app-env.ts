import type { Secrets } from '../data/keep-secrets.js';
import { reachable } from './listening.js';

/** What every process of the product is told. */
export interface AppFacts {
  dataDir: string;
  port: number;
  databaseUrl: string;
  demo: boolean;
  secrets: Secrets;
  /** Undefined when real Stripe keys are set. */
  simulatorPort: number | undefined;
  /** The environment that the launcher was started with. */
  outer: NodeJS.ProcessEnv;
}

/** The environment that all processes share; where each listens is added by the shape. */
export function appEnv(facts: AppFacts): NodeJS.ProcessEnv {
  const { outer, secrets } = facts;
  return {
    ...outer,
    // dist is finished code, and some libraries lower their guard when a test run's value reaches them.
    NODE_ENV: 'production',
    // A city of this size fits into little memory when the process is told to keep to it.
    NODE_OPTIONS: outer.NODE_OPTIONS || '--max-old-space-size=320 --max-semi-space-size=8',
    MALLOC_ARENA_MAX: outer.MALLOC_ARENA_MAX || '2',
    PUBLIC_URL: outer.PUBLIC_URL || `http://localhost:${facts.port}`,
    DATABASE_URL: facts.databaseUrl,
    DATA_DIR: facts.dataDir,
    DEMO: String(facts.demo),
    AUTH_SECRET: outer.AUTH_SECRET || secrets.AUTH_SECRET,
    INTERNAL_SECRET: outer.INTERNAL_SECRET || secrets.INTERNAL_SECRET,
    ...(facts.simulatorPort === undefined ? {} : simulatorEnv(facts, facts.simulatorPort)),
  };
}

/** With the simulator its keys count and no others, so that a forgotten real one never meets a made-up one. */
function simulatorEnv({ outer, secrets }: AppFacts, port: number): NodeJS.ProcessEnv {
  return {
    STRIPE_SECRET_KEY: secrets.SIMULATOR_SECRET_KEY,
    STRIPE_PUBLISHABLE_KEY: secrets.SIMULATOR_PUBLISHABLE_KEY,
    STRIPE_WEBHOOK_SECRET: outer.STRIPE_WEBHOOK_SECRET || secrets.STRIPE_WEBHOOK_SECRET,
    STRIPE_API_BASE: reachable({ host: '127.0.0.1', port }),
  };
}
