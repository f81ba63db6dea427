import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Leftovers } from '../process/leftovers.js';
import { Children } from './children.js';
import { KeptRunning, usualPatience, type Patience } from './kept-running.js';

const obedient = `
  process.on('disconnect', () => process.exit());
  process.on('SIGTERM', () => process.exit());
  process.send({ ready: true, mood: process.env.MOOD });
`;
const deaf = `process.on('SIGTERM', () => {}); process.on('disconnect', () => process.exit()); process.send({ ready: true });`;
const broken = `console.error('no such thing as a catalog'); process.exit(7);`;

let dataDir: string;
let children: Children;
let said: string[];
let reasons: Error[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kept-'));
  mkdirSync(join(dataDir, 'logs'));
  said = [];
  reasons = [];
  children = new Children({ dataDir, leftovers: new Leftovers(dataDir), say: () => undefined, verbose: false });
});
afterEach(async () => {
  children.close();
  await children.stopAll(0);
  rmSync(dataDir, { recursive: true });
});

function keep(source: string, patience: Partial<Patience> = {}): KeptRunning {
  const program = join(dataDir, 'program.mjs');
  writeFileSync(program, source);
  const around = {
    launch: children.launch.bind(children),
    say: (line: string) => said.push(line),
    giveUp: (reason: Error) => reasons.push(reason),
  };
  return new KeptRunning({ name: 'catalog', program, env: {} }, around, {
    ...usualPatience,
    pausesMs: [0, 0],
    ...patience,
  });
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await wait(10);
}

function end(pid: number | undefined): void {
  if (pid) process.kill(pid, 'SIGKILL');
}

describe('a child that is kept running', () => {
  it('is ready when it says so, and gone when it is stopped', async () => {
    const child = keep(obedient);
    expect(await child.start({ MOOD: 'fine' })).toMatchObject({ ready: true, mood: 'fine' });
    expect(child.pid).toBeGreaterThan(0);
    await child.stop(5_000);
    expect([child.pid, said, reasons]).toEqual([undefined, [], []]);
  });

  it('tells its last words when it cannot start, and is not tried again', async () => {
    const child = keep(broken);
    await expect(child.start()).rejects.toThrow(
      /^catalog ended while starting \(code 7\)\.\n {2}\| no such thing as a catalog\n/,
    );
    expect(reasons).toEqual([]);
  });

  it('is started again when it ends unexpectedly, until that is too often', async () => {
    const child = keep(obedient);
    await child.start();
    for (const death of [1, 2]) {
      const pid = child.pid;
      end(pid);
      await until(() => said.length === death && child.pid !== pid && child.pid !== undefined);
      await child.ready();
    }
    end(child.pid);
    await until(() => reasons.length > 0);
    expect(reasons[0]?.message).toMatch(/catalog ended \(by SIGKILL\)[^]*once too often/);
    expect(child.pid).toBeUndefined();
  });

  it('may be killed on purpose as often as one likes', async () => {
    const child = keep(obedient);
    await child.start();
    const pids = new Set([child.pid]);
    for (let round = 0; round < 4; round++) {
      await child.kill('SIGKILL');
      await child.ready();
      pids.add(child.pid);
    }
    expect(pids.size).toBe(5);
    expect(reasons).toEqual([]);
  });

  it('stays down where the one who kills it wants to start it', async () => {
    const child = keep(obedient, { onDeath: 'leave' });
    await child.start();
    await child.kill('SIGKILL');
    await wait(50);
    expect(child.pid).toBeUndefined();
    expect(await child.start({ MOOD: 'again' })).toMatchObject({ mood: 'again' });
  });

  it('is killed when it does not listen', async () => {
    const child = keep(deaf);
    await child.start();
    await child.stop(100);
    expect(child.pid).toBeUndefined();
  });

  it('counts as failed when it is not ready in time', async () => {
    const child = keep('setInterval(() => {}, 1000);', { readyMs: 200 });
    await expect(child.start()).rejects.toThrow(/was not ready after 0\.2 s/);
  });
});
