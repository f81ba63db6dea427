import { chmodSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CannotStart, codeOf } from '../cannot-start.js';

/** Makes the folder in which everything is kept; throws CannotStart with one sentence when that is not possible. */
export function openDataFolder(path: string): string {
  const folder = resolve(path);
  try {
    mkdirSync(folder, { recursive: true, mode: openMode() });
    if (!statSync(folder).isDirectory()) throw new CannotStart(`DATA_DIR is not a folder: ${folder}.`);
    // An empty folder hides nothing yet: a temporary one, for example, comes closed.
    if (isRoot() && readdirSync(folder).length === 0) chmodSync(folder, openMode());
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
    mkdirSync(join(folder, 'logs'), { recursive: true });
  } catch (error) {
    throw error instanceof CannotStart ? error : new CannotStart(whyNot(folder, codeOf(error) ?? String(error)));
  }
  return folder;
}

/** Under root the database runs as somebody else, who must be able to pass through; whoever else starts is alone. */
function openMode(): number {
  return isRoot() ? 0o711 : 0o700;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function whyNot(folder: string, code: string): string {
  const reasons: Record<string, string> = {
    EACCES: 'this account may not write there',
    EPERM: 'this account may not write there',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EEXIST: 'a file is in the way',
    ENOTDIR: 'a file is in the way',
  };
  return `The data folder ${folder} cannot be used because ${reasons[code] ?? code}; set DATA_DIR to another folder.`;
}
