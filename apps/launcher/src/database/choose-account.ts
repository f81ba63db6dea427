import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { CannotStart } from '../cannot-start.js';

/** A user and group of the system, as numbers. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * Whom the database runs as: undefined stands for the account of this process. PostgreSQL refuses to run as root, so
 * root lends it another one: whoever owns the data already, else `postgres`, else `nobody`, which every system has.
 */
export function chooseAccount(directory: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = ownerOf(directory) ?? lookUp('postgres') ?? lookUp('nobody');
  if (!account) {
    throw new CannotStart(
      'PostgreSQL refuses to run as root and there is no account to lend it: start as a normal user.',
    );
  }
  return account;
}

/** Whether the account can go through to a file or folder, tried by doing it: rights have more sources than mode bits. */
export function canReach(path: string, account: Account | undefined): boolean {
  const probe = spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { ...account, cwd: '/', stdio: 'ignore' });
  if (probe.error) {
    throw new CannotStart(
      `PostgreSQL refuses to run as root and this system lets root lend it no account: start as a normal user.`,
    );
  }
  return probe.status === 0;
}

function ownerOf(directory: string): Account | undefined {
  const found = statSync(directory, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

function lookUp(name: string): Account | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}
