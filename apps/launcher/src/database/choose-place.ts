import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotStart } from '../cannot-start.js';
import { canReach, type Account } from './choose-account.js';

/** Where root may put what its lent account cannot reach in the usual place. */
const elsewhere = ['/var/lib/lieblingsladen', '/var/tmp/lieblingsladen'];

/** The folder for the database's files: in the data folder, or elsewhere when the account cannot get in there. */
export function chooseDirectory(dataDir: string, account: Account | undefined): string {
  if (canReach(dataDir, account)) return join(dataDir, 'postgres');
  const name = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 12);
  return join(openElsewhere(account), name);
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
