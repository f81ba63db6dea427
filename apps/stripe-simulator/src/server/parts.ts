import type { Faults } from '../fault/faults.js';
import type { Simulation } from '../simulation.js';
import type { WebhookEndpoint } from '../webhook/post-event.js';
import type { Keys } from './authenticate.js';

/** What the server is made of. */
export interface Parts {
  simulation: Simulation;
  faults: Faults;
  keys: Keys;
  endpoint: WebhookEndpoint;
  publicUrl: string | undefined;
}
