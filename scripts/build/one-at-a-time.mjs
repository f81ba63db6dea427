import { access, constants, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../project-node.mjs';

const lock = join(root, 'dist', '.build.lock');

/** Several starts and test runs may want a build at once: one works, the others wait and find everything done. */
export async function oneAtATime(work) {
  await openDist();
  while (!(await take())) await wait(200);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function openDist() {
  try {
    await mkdir(join(root, 'dist'), { recursive: true });
    await access(join(root, 'dist'), constants.W_OK);
  } catch {
    throw new Error('Something is to be built and this account may not write to dist/: build as its owner.');
  }
}

async function take() {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (await isAbandoned()) await rm(lock, { force: true });
  return false;
}

async function isAbandoned() {
  try {
    const pid = Number(await readFile(lock, 'utf8'));
    const age = Date.now() - (await stat(lock)).mtimeMs;
    // Between creating the file and writing the number it is empty for a moment; and no build takes ten minutes, so
    // then the number belongs to somebody else by now.
    if (!pid || age > 600_000) return age > 5_000;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
