import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { identifyProcess } from '../process/identify-process.js';
import { claimDataFolder } from './claim-data-folder.js';

let dataDir: string;
let lock: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'claim-'));
  lock = join(dataDir, 'launcher.lock');
});
afterEach(() => rmSync(dataDir, { recursive: true }));

describe('the claim on a data folder', () => {
  it('is refused while somebody has it, with the process in the sentence', async () => {
    const claim = await claimDataFolder(dataDir);
    await expect(claimDataFolder(dataDir)).rejects.toThrow(
      `Lieblingsladen is already running on ${dataDir} as process ${process.pid}.`,
    );
    claim.release();
    (await claimDataFolder(dataDir)).release();
    expect(existsSync(lock)).toBe(false);
  });

  it('passes on when the process that had it is dead', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(lock, JSON.stringify({ pid, identity: 'boot/1' }));
    await claimDataFolder(dataDir);
    const holder = { pid: process.pid, identity: identifyProcess(process.pid) };
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject(holder);
  });

  it('passes on when the number belongs to a later process by now', async () => {
    writeFileSync(lock, JSON.stringify({ pid: process.pid, identity: 'an earlier start' }));
    await expect(claimDataFolder(dataDir)).resolves.toBeDefined();
  });

  it('passes on when the lock was never finished', async () => {
    writeFileSync(lock, '');
    await expect(claimDataFolder(dataDir)).resolves.toBeDefined();
  });

  it('goes to exactly one of many who find a dead one at the same time', async () => {
    writeFileSync(lock, JSON.stringify({ pid: process.pid, identity: 'an earlier start' }));
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => claimDataFolder(dataDir)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is not taken from its new owner by a release that comes late', async () => {
    const first = await claimDataFolder(dataDir);
    writeFileSync(lock, JSON.stringify({ pid: 1, identity: 'somebody else' }));
    first.release();
    expect(existsSync(lock)).toBe(true);
  });
});
