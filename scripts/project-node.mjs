import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const wanted = 24;
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Stops with one sentence when there is nothing installed to work with. */
export function demandPackages() {
  if (existsSync(join(root, 'node_modules', '@swc', 'core', 'package.json'))) return;
  console.error('The packages are not installed yet: run `npm ci` first.');
  process.exit(1);
}

/**
 * Runs the calling script again under the Node that comes with the project when the machine's own is older.
 * Resolves with true when this process has nothing left to do because the other one did the work.
 */
export async function handedToProjectNode(script) {
  if (Number(process.versions.node.split('.')[0]) >= wanted) return false;
  if (!existsSync(node)) {
    console.error(
      `Node ${wanted} is needed and this is ${process.versions.node}: run \`npm ci\` with install scripts allowed.`,
    );
    process.exit(1);
  }
  process.exitCode = await runToTheEnd(fileURLToPath(script));
  return true;
}

function runToTheEnd(script) {
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  // The terminal sends Ctrl-C to both processes; the child decides when it has stopped, this one only waits and passes on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
