import type { AddressInfo } from 'node:net';
import { RunChores } from './chore/run-chores.js';
import { choreVerbs } from './chore/chore-verbs.js';
import type { SimulatorOptions } from './config.js';
import { Faults } from './fault/faults.js';
import { buildServer } from './server/build-server.js';
import { Simulation } from './simulation.js';
import { forgetOld } from './store/forget-old.js';
import { Store } from './store/store.js';
import { DeliverWebhooks } from './webhook/deliver-webhooks.js';
import { PlanDeliveries } from './webhook/plan-deliveries.js';

/** A simulator that listens. */
export interface RunningSimulator {
  port: number;
  url: string;
  secretKey: string;
  publishableKey: string;
  webhookSecret: string;
  /** Answers what is under way, stops sending, flushes the journal. */
  close(): Promise<void>;
}

/** Starts a Stripe of one's own. What it knew before, it knows again; what was not delivered, it delivers. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<RunningSimulator> {
  const keys = {
    secret: options.secretKey ?? 'sk_test_simulator',
    publishable: options.publishableKey ?? 'pk_test_simulator',
  };
  const endpoint = { url: options.webhookUrl, secret: options.webhookSecret ?? 'whsec_simulator' };
  const store = new Store(options.dataDir, options.compactAfterBytes);
  forgetOld(store);
  const webhooks = new DeliverWebhooks(store, endpoint);
  const plans = new PlanDeliveries(() => endpoint.url !== undefined, options.webhookEvents ?? ['*']);
  const simulation = new Simulation(store, plans, webhooks);
  const chores = new RunChores(simulation, choreVerbs);
  simulation.noticeChore = (chore) => chores.notice(chore);
  const server = buildServer({ simulation, faults: new Faults(), keys, endpoint, publicUrl: options.publicUrl });
  const host = options.host ?? '127.0.0.1';
  await server.listen({ port: options.port ?? 0, host });
  webhooks.resume();
  chores.resume();
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    chores.stop();
    await server.close();
    await webhooks.stop();
    await store.close();
  };
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    url: `http://${host}:${port}`,
    secretKey: keys.secret,
    publishableKey: keys.publishable,
    webhookSecret: endpoint.secret,
    close: () => (closed ??= close()),
  };
}
