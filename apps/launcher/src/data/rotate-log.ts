import { renameSync, statSync } from 'node:fs';

const limit = 10_000_000;

/** Puts a log that has grown big aside, in the place of the one before; to be done before somebody opens it. */
export function rotateLog(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > limit) renameSync(path, `${path}.1`);
}
