import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../project-node.mjs';

/** Every file below a folder of the project, as sorted paths from the root with forward slashes. */
export async function filesBelow(folder, isWanted = () => true) {
  if (!existsSync(join(root, folder))) return [];
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      const path = `${folder}/${entry.name}`;
      if (!isWanted(path)) return [];
      return entry.isDirectory() ? filesBelow(path, isWanted) : [path];
    }),
  );
  return found.flat().sort();
}

/** The contents decide, not the clock: a checkout or a copy does not make anything stale. */
export async function hashOf(path) {
  return createHash('sha256')
    .update(await readFile(join(root, path)))
    .digest('hex');
}

export async function hashesOf(paths) {
  const hashes = await Promise.all(paths.map(hashOf));
  return Object.fromEntries(paths.map((path, index) => [path, hashes[index]]));
}

export function hashOfAll(hashes) {
  return createHash('sha256').update(JSON.stringify(hashes)).digest('hex');
}

/** What the last build wrote down, or nothing when there was none or it was cut short. */
export async function readStamp(name) {
  try {
    return JSON.parse(await readFile(join(root, 'dist', name), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Takes away what lies below a folder and is not in the list, so that a deleted source leaves nothing behind. */
export async function removeOthers(folder, kept) {
  if (!existsSync(join(root, folder))) return;
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) await removeOthers(path, kept);
    else if (!kept.has(path)) await rm(join(root, path), { force: true });
  }
  if ((await readdir(join(root, folder))).length === 0) await rm(join(root, folder), { recursive: true });
}
