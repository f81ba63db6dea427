import { CannotStart } from './cannot-start.js';
import { startCity } from './city.js';
import type { City, CityOptions } from './city.types.js';
import { readArguments, usage } from './read-arguments.js';
import { writeBanner, type Person } from './write-banner.js';

/** A shell, npm and the terminal may each pass the same Ctrl-C on: only one that comes later is a second one. */
const secondAfterMs = 1_000;
const stopping = new AbortController();
let city: City | undefined;
let firstSignal = 0;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
// Whoever started this process and holds a channel to it is gone.
process.on('disconnect', onSignal);
// Output that nobody reads any more is no reason to leave the children alone.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

try {
  const options = readArguments(process.argv.slice(2));
  if (options) await run(options);
  else console.log(usage);
} catch (error) {
  if (stopping.signal.aborted) console.log('Everything is stopped.');
  else fail(error);
}
process.exit();

async function run(options: CityOptions): Promise<void> {
  console.log(`Lieblingsladen is starting${options.split ? ', one process for each service' : ''}.`);
  city = await startCity({ ...options, say: (line) => console.log(line), signal: stopping.signal });
  if (!stopping.signal.aborted) await greet(city);
  const reason = await city.ended;
  if (reason) throw reason;
  console.log('Everything is stopped.');
}

async function greet({ url, env, simulatorUrl }: City): Promise<void> {
  const people = await fetchPeople(url);
  const hasSimulator = simulatorUrl !== undefined;
  console.log(writeBanner({ url: env.PUBLIC_URL ?? url, demo: env.DEMO === 'true', hasSimulator, people }));
}

/** Whom one can sign in as: only a demo city tells. */
async function fetchPeople(url: string): Promise<Person[]> {
  try {
    const response = await fetch(`${url}/api/demo/people`);
    if (!response.ok) return [];
    return ((await response.json()) as { items: Person[] }).items;
  } catch {
    return [];
  }
}

function onSignal(): void {
  const now = performance.now();
  if (firstSignal === 0) {
    firstSignal = now;
    console.log('\nStopping. Once more Ctrl-C stops at once.');
    stopping.abort();
  } else if (now - firstSignal > secondAfterMs) {
    // Before the city is complete, the children end because this process does.
    if (city) city.killHard();
    else process.exit(1);
  }
}

function fail(error: unknown): void {
  process.exitCode = 1;
  console.error(error instanceof CannotStart ? error.message : error);
}
