import { describe, expect, it } from '@jest/globals';
import { appEnv, type AppFacts } from './app-env.js';
import { planSimulator } from './plan-city.js';

const facts: AppFacts = {
  dataDir: '/data',
  port: 3100,
  databaseUrl: 'postgres://somewhere/city',
  demo: true,
  secrets: {
    AUTH_SECRET: 'auth',
    INTERNAL_SECRET: 'internal',
    STRIPE_WEBHOOK_SECRET: 'whsec_kept',
    SIMULATOR_SECRET_KEY: 'sk_test_kept',
    SIMULATOR_PUBLISHABLE_KEY: 'pk_test_kept',
  },
  simulatorPort: 21_000,
  outer: { SMTP_URL: 'smtp://mail', REDIS_URL: 'redis://here', NODE_ENV: 'test', DEMO: 'maybe' },
};

describe('the environment of the processes', () => {
  it('holds what the launcher decided, above what it was started with', () => {
    expect(appEnv(facts)).toMatchObject({
      NODE_ENV: 'production',
      PUBLIC_URL: 'http://localhost:3100',
      DATABASE_URL: 'postgres://somewhere/city',
      DATA_DIR: '/data',
      DEMO: 'true',
      AUTH_SECRET: 'auth',
      SMTP_URL: 'smtp://mail',
      REDIS_URL: 'redis://here',
    });
  });

  it('prefers secrets and the public address that somebody set', () => {
    const outer = { AUTH_SECRET: 'mine', PUBLIC_URL: 'https://laden.example' };
    expect(appEnv({ ...facts, outer })).toMatchObject(outer);
  });

  it('leads to the simulator with its keys and no others', () => {
    const env = appEnv({ ...facts, outer: { STRIPE_PUBLISHABLE_KEY: 'pk_live_forgotten' } });
    expect(env.STRIPE_API_BASE).toBe('http://127.0.0.1:21000');
    expect([env.STRIPE_SECRET_KEY, env.STRIPE_PUBLISHABLE_KEY]).toEqual(['sk_test_kept', 'pk_test_kept']);
  });

  it('leaves Stripe alone when real keys are set', () => {
    const outer = {
      STRIPE_SECRET_KEY: 'sk_live_1',
      STRIPE_PUBLISHABLE_KEY: 'pk_live_1',
      STRIPE_WEBHOOK_SECRET: 'whsec_1',
    };
    const env = appEnv({ ...facts, outer, simulatorPort: undefined });
    expect(env).toMatchObject(outer);
    expect(env).not.toHaveProperty('STRIPE_API_BASE');
  });
});

describe('the simulator', () => {
  const wishes = { split: false, seedArgs: [], programs: {} };

  it('knows the keys that the app calls with and the secret that it checks events against', () => {
    const env = planSimulator(facts, 'http://127.0.0.1:3100/hook', wishes)?.env;
    const app = appEnv(facts);
    expect(env).toMatchObject({
      SECRET_KEY: app.STRIPE_SECRET_KEY,
      PUBLISHABLE_KEY: app.STRIPE_PUBLISHABLE_KEY,
      WEBHOOK_SECRET: app.STRIPE_WEBHOOK_SECRET,
      WEBHOOK_URL: 'http://127.0.0.1:3100/hook',
      PUBLIC_URL: 'http://localhost:3100/stripe-simulator',
    });
  });

  it('is told nothing that only the app may know', () => {
    const values = Object.values(planSimulator(facts, 'http://127.0.0.1:3100/hook', wishes)?.env ?? {});
    expect(values).not.toContain(facts.databaseUrl);
    for (const secret of ['auth', 'internal']) expect(values).not.toContain(secret);
  });

  it('is not started when real keys are set', () => {
    expect(planSimulator({ ...facts, simulatorPort: undefined }, 'http://127.0.0.1:3100/hook', wishes)).toBeUndefined();
  });
});
