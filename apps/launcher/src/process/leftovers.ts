import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readKept, writeKept } from '../data/kept-json.js';
import { identifyProcess } from './identify-process.js';

interface Running {
  name: string;
  pid: number;
  identity: string;
}

const patienceMs = 15_000;

/** Writes down which processes belong to this run, so that the next one can end what a crash left behind. */
export class Leftovers {
  private readonly path: string;
  private readonly running = new Map<number, Running>();

  constructor(dataDir: string) {
    this.path = join(dataDir, 'running.json');
  }

  note(name: string, pid: number): void {
    const identity = identifyProcess(pid);
    if (identity) this.running.set(pid, { name, pid, identity });
    this.write();
  }

  forget(pid: number): void {
    this.running.delete(pid);
    this.write();
  }

  /** Lets the processes of a run that ended badly finish by themselves, then ends them. */
  async end(say: (line: string) => void): Promise<void> {
    const kept = Object.values(readKept(this.path) ?? {}).filter(isRunning);
    const alive = () => kept.filter(({ pid, identity }) => identifyProcess(pid) === identity);
    if (alive().length > 0) say('Waiting for the processes of the last run to end.');
    const deadline = Date.now() + patienceMs;
    while (alive().length > 0 && Date.now() < deadline) await wait(100);
    for (const { pid } of alive()) process.kill(pid, 'SIGKILL');
    while (alive().length > 0 && Date.now() < deadline + patienceMs) await wait(50);
  }

  private write(): void {
    if (this.running.size === 0) rmSync(this.path, { force: true });
    else writeKept(this.path, Object.fromEntries([...this.running.values()].map((one) => [one.name, one])));
  }
}

function isRunning(value: unknown): value is Running {
  return typeof value === 'object' && value !== null && 'pid' in value && 'identity' in value;
}
