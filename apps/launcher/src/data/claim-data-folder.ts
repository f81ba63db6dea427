import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotStart, codeOf } from '../cannot-start.js';
import { identifyProcess } from '../process/identify-process.js';

interface Holder {
  pid: number;
  identity: string | undefined;
}

/** The right to use a data folder: one launcher at a time has it. */
export interface Claim {
  release(): void;
}

/** Claims the data folder for this process; throws CannotStart with the process that has it. */
export async function claimDataFolder(dataDir: string): Promise<Claim> {
  const path = join(dataDir, 'launcher.lock');
  const mine = JSON.stringify({ pid: process.pid, identity: identifyProcess(process.pid), claim: randomUUID() });
  for (;;) {
    if (create(path, mine) && (await isSettled(path, mine))) return { release: () => release(path, mine) };
    const found = await readFinished(path);
    const holder = parse(found);
    if (holder && isRunning(holder)) {
      throw new CannotStart(`Lieblingsladen is already running on ${dataDir} as process ${holder.pid}.`);
    }
    takeAway(path, found);
  }
}

function create(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Somebody who judged an older lock at the same time may just have taken the new one away: then another try. */
async function isSettled(path: string, mine: string): Promise<boolean> {
  await wait(50);
  return read(path) === mine;
}

/** The lock's text; somebody may be between creating the file and writing into it, so an empty one gets some time. */
async function readFinished(path: string): Promise<string | undefined> {
  for (let attempt = 0; attempt < 5 && read(path) === ''; attempt++) await wait(50);
  return read(path);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new CannotStart(`${path} belongs to another account: start as the one that started here before.`);
  }
}

function parse(text: string | undefined): Holder | undefined {
  try {
    return text ? (JSON.parse(text) as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(holder: Holder): boolean {
  const identity = identifyProcess(holder.pid);
  return identity !== undefined && identity === holder.identity;
}

/** Moves the judged lock aside; when two do so at once the slower one may have moved a fresh one, and puts it back. */
function takeAway(path: string, judged: string | undefined): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
    if (read(aside) !== judged) linkSync(aside, path);
  } catch (error) {
    // Gone already, or a third one was faster: the next round sees how it stands.
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function release(path: string, mine: string): void {
  try {
    if (readFileSync(path, 'utf8') === mine) rmSync(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}
