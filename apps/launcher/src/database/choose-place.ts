import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotStart } from '../cannot-start.js';
import { canReach, type Account } from './choose-account.js';

/** Where root may put what its lent account cannot reach in the usual place. */
const elsewhere = ['/var/lib/lieblingsladen', '/var/tmp/lieblingsladen'];

/**
 * The folder for the database's files: in the data folder, or elsewhere when the account cannot get in there. A name
 * elsewhere is never used twice, so a data folder that was deleted and made anew does not meet its old database.
 */
export function chooseDirectory(dataDir: string, account: Account | undefined): string {
  if (canReach(dataDir, account)) return join(dataDir, 'postgres');
  return join(openElsewhere(account), randomBytes(6).toString('hex'));
}

/**
 * The folder with PostgreSQL's programs that the account can run: the installed package, or a copy of it. The copy's
 * name carries the version, so an update makes a new one.
 */
export function choosePrograms(installed: string, version: string, account: Account | undefined): string {
  if (canReach(join(installed, 'bin', 'postgres'), account)) return installed;
  const copy = join(openElsewhere(account), `programs-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  cpSync(installed, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function openElsewhere(account: Account | undefined): string {
  for (const folder of elsewhere) {
    if (isOurs(folder) && canReach(folder, account)) return folder;
  }
  throw new CannotStart(
    `The account that PostgreSQL runs as cannot reach ${elsewhere.join(' or ')}: start as a normal user, or set DATABASE_URL.`,
  );
}

/** A folder under /var/tmp may have been put there by anybody: only root's own will do. */
function isOurs(folder: string): boolean {
  if (!existsSync(dirname(folder))) return false;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    if (statSync(folder).uid !== 0) return false;
    chmodSync(folder, 0o755);
    return true;
  } catch {
    return false;
  }
}
