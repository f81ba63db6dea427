import { join } from 'node:path';
import { SERVICES } from '#contracts/services';
import type { ChildSpec } from '../child/child.js';
import { builtProgram } from '../project.js';
import { appEnv, type AppFacts } from './app-env.js';
import { findFreePort } from './find-port.js';
import type { Listening } from './listening.js';
import { oneProcess, split, type PortsBehind, type Shape } from './shapes.js';

/** Everything that is decided before the first app process starts. */
export interface CityPlan {
  /** What all processes of the product are told. */
  env: NodeJS.ProcessEnv;
  migrate: ChildSpec;
  seed: ChildSpec;
  /** Draws the pictures of the demo city beside everything else; may fail or be stopped at any time. */
  pictures: ChildSpec;
  shape: Shape;
}

export interface PlanWishes {
  split: boolean;
  seedArgs: string[];
  /** Programs to run in place of the built ones, by the name of the child. */
  programs: Record<string, string>;
}

const paths: Record<string, string> = { seed: 'demo/seed', pictures: 'demo/compose-pictures' };

/** Where the program of a child is: `apps/<name>/src/main` in dist, unless somebody wishes another. */
function programOf(name: string, programs: Record<string, string>): string {
  return programs[name] ?? builtProgram(paths[name] ?? `apps/${name}/src/main`);
}

export async function planCity(facts: AppFacts, listening: Listening, wishes: PlanWishes): Promise<CityPlan> {
  const env = appEnv(facts);
  const find = (name: string) => programOf(name, wishes.programs);
  return {
    env,
    migrate: { name: 'migrate', program: find('migrate'), env },
    seed: { name: 'seed', program: find('seed'), args: wishes.seedArgs, env },
    pictures: { name: 'pictures', program: find('pictures'), args: wishes.seedArgs, env },
    shape: wishes.split ? split(env, listening, await portsBehind(), find) : oneProcess(env, listening, find),
  };
}

/** The simulator stands for a company somewhere else: it is told what Stripe would know, and no more. */
export function planSimulator(facts: AppFacts, webhookUrl: string, wishes: PlanWishes): ChildSpec | undefined {
  if (facts.simulatorPort === undefined) return undefined;
  const app = appEnv(facts);
  const env = {
    PATH: facts.outer.PATH,
    LOG_LEVEL: facts.outer.LOG_LEVEL,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(facts.simulatorPort),
    PUBLIC_URL: `${app.PUBLIC_URL}/stripe-simulator`,
    DATA_DIR: join(facts.dataDir, 'stripe-simulator'),
    SECRET_KEY: app.STRIPE_SECRET_KEY,
    PUBLISHABLE_KEY: app.STRIPE_PUBLISHABLE_KEY,
    WEBHOOK_URL: webhookUrl,
    WEBHOOK_SECRET: app.STRIPE_WEBHOOK_SECRET,
    // What the product listens to, as it would be chosen in Stripe's dashboard.
    WEBHOOK_EVENTS:
      'payment_intent.amount_capturable_updated,payment_intent.succeeded,payment_intent.canceled,refund.*,account.*',
  };
  return { name: 'stripe-simulator', program: programOf('stripe-simulator', wishes.programs), env };
}

async function portsBehind(): Promise<PortsBehind> {
  const ports: Partial<PortsBehind> = {};
  for (const name of [...SERVICES, 'workers' as const]) {
    ports[name] = await findFreePort('127.0.0.1', new Set(Object.values(ports)));
  }
  return ports as PortsBehind;
}
