import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { commandOf, identifyProcess, isListed } from '../process/identify-process.js';

/**
 * Ends a database server that outlived its launcher and still holds the files, in the orderly way. A lock file whose
 * number belongs to another program by now, or to a dead one that nobody has buried, is taken away: PostgreSQL would
 * believe it. All other remains it clears away itself.
 */
export async function endOldServer(directory: string): Promise<void> {
  const lock = join(directory, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (!(pid > 0 && isListed(pid))) return;
  const identity = identifyProcess(pid);
  if (identity !== undefined && commandOf(pid).includes(`-D ${directory}`)) return endInOrder(pid, identity);
  // Children of a dead server notice its end and go, but not at once.
  await wait(1_000);
  rmSync(lock, { force: true });
}

/** In PostgreSQL's words SIGINT is a fast shutdown, SIGQUIT an immediate one that recovers at the next start. */
async function endInOrder(pid: number, identity: string): Promise<void> {
  const isThere = () => identifyProcess(pid) === identity;
  if (!(await endWith('SIGINT', pid, isThere, 30_000))) await endWith('SIGQUIT', pid, isThere, 10_000);
}

async function endWith(
  signal: NodeJS.Signals,
  pid: number,
  isThere: () => boolean,
  patienceMs: number,
): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  if (isThere()) process.kill(pid, signal);
  while (isThere() && Date.now() < deadline) await wait(50);
  return !isThere();
}
