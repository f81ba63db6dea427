import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConfig } from './config.js';
import { startSimulator } from './simulator.js';

export { startSimulator } from './simulator.js';

/** Runs the simulator alone until it is told to stop, by a signal or because whoever started it is gone. */
async function main(): Promise<void> {
  const simulator = await startSimulator(readConfig(process.env));
  console.log(`Stripe simulator listening on ${simulator.url}`);
  process.send?.({ ready: true, port: simulator.port });
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void simulator.close().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('disconnect', stop);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main().catch((error: unknown) => {
    console.error(`Stripe simulator does not start: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  });
}
