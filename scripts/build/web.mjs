import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { root } from '../project-node.mjs';
import { filesBelow, hashOfAll, hashesOf, readStamp } from './sources.mjs';

const stampName = '.stamp-web';
const config = 'apps/web/vite.config.ts';
const recipe = ['scripts/build/web.mjs', 'package.json', 'package-lock.json'];
/** Written by the tools while they build, so they say nothing about the sources. */
const generated = new Set([
  'node_modules',
  '.svelte-kit',
  'paraglide',
  'cache',
  '.gitignore',
  '.meta.json',
  'README.md',
]);

export function hasWeb() {
  return existsSync(join(root, config));
}

/** Builds the pages into dist/web. Resolves with false when they were up to date. */
export async function buildWeb({ force = false } = {}) {
  const { hash, isFresh } = await look();
  if (isFresh && !force) return false;
  await runVite();
  await writeFile(join(root, 'dist', stampName), JSON.stringify({ sources: hash }));
  return true;
}

export async function isWebFresh() {
  return (await look()).isFresh;
}

async function look() {
  const sources = await filesBelow('apps/web', (path) => !generated.has(basename(path)));
  const hash = hashOfAll(await hashesOf([...sources, ...recipe]));
  const stamp = await readStamp(stampName);
  return { hash, isFresh: stamp?.sources === hash && existsSync(join(root, 'dist/web/handler.js')) };
}

function runVite() {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build', 'apps/web', '--config', config], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(Buffer.concat(output).toString()))));
  });
}
