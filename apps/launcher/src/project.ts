import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout: this file runs from the sources in tests and from dist otherwise, so the way up is searched. */
export const projectRoot = findRoot(dirname(fileURLToPath(import.meta.url)));

/** A built program, such as `apps/marketplace/src/main`. Children always run from dist. */
export function builtProgram(path: string): string {
  return join(projectRoot, 'dist', `${path}.js`);
}

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}
