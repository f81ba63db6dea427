import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { CannotStart, codeOf } from '../cannot-start.js';

/** Reads what was kept; undefined when nothing was. Throws CannotStart when it is there and cannot be used. */
export function readKept(path: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (codeOf(error) === 'EACCES') {
      throw new CannotStart(`${path} belongs to another account: start as the one that started here before.`);
    }
    throw new CannotStart(`${path} is damaged (${String(error)}): restore it, or start with another DATA_DIR.`);
  }
}

/** Writes a file that only its owner may read; whoever reads at the same time sees the old or the new one whole. */
export function writeKept(path: string, value: object): void {
  writeFileSync(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
