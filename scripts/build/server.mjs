import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { root } from '../project-node.mjs';
import { filesBelow, hashOfAll, hashesOf, readStamp, removeOthers } from './sources.mjs';

const folders = ['apps', 'libs', 'migrations', 'demo'];
const stampName = '.stamp-server';
/** A change here changes every output. */
const recipe = ['.swcrc', 'scripts/build/server.mjs', 'node_modules/@swc/core/package.json'];

/** Translates the Nest side into dist/, file by file, only what changed. Resolves with the number of files written. */
export async function buildServer({ force = false } = {}) {
  const { sources, hashes, recipeHash, stale, isFresh } = await look(force);
  if (isFresh) return 0;
  const failed = await translateAll(stale);
  for (const { path } of failed) delete hashes[path];
  const kept = new Set(sources.flatMap((path) => [outputOf(path), `${outputOf(path)}.map`]));
  for (const folder of folders) await removeOthers(`dist/${folder}`, kept);
  await writeWhole(join(root, 'dist', stampName), JSON.stringify({ recipe: recipeHash, sources: hashes }));
  if (failed.length > 0) throw new Error(failed.map(({ path, error }) => `${path}: ${error.message}`).join('\n'));
  return stale.length;
}

export async function isServerFresh() {
  return (await look(false)).isFresh;
}

async function look(force) {
  const sources = (await Promise.all(folders.map((folder) => filesBelow(folder, isSource)))).flat();
  const [hashes, recipeHashes, stamp] = await Promise.all([hashesOf(sources), hashesOf(recipe), readStamp(stampName)]);
  const recipeHash = hashOfAll(recipeHashes);
  const known = !force && stamp?.recipe === recipeHash ? stamp.sources : {};
  const stale = sources.filter((path) => known[path] !== hashes[path] || !existsSync(join(root, outputOf(path))));
  const isGone = Object.keys(known).some((path) => !(path in hashes));
  const isFresh = stale.length === 0 && !isGone && stamp?.recipe === recipeHash;
  return { sources, hashes, recipeHash, stale, isFresh };
}

function isSource(path) {
  if (path === 'apps/web') return false;
  const name = basename(path);
  if (name === 'node_modules' || name.startsWith('.')) return false;
  return !/(\.(spec|int-spec|e2e-spec)\.ts|\.d\.ts|\.md)$/.test(name);
}

function outputOf(path) {
  return `dist/${path.replace(/\.ts$/, '.js')}`;
}

async function translateAll(paths) {
  const { transformFile } = await import('@swc/core');
  const { jsc, module, sourceMaps } = JSON.parse(await readFile(join(root, '.swcrc'), 'utf8'));
  const failed = [];
  await Promise.all(
    paths.map(async (path) => {
      try {
        await mkdir(dirname(join(root, outputOf(path))), { recursive: true });
        if (path.endsWith('.ts')) await translate(path, transformFile, { jsc, module, sourceMaps });
        else await copyFile(join(root, path), join(root, outputOf(path)));
      } catch (error) {
        failed.push({ path, error });
      }
    }),
  );
  return failed;
}

async function translate(path, transformFile, options) {
  const output = join(root, outputOf(path));
  const sourceFileName = relative(dirname(output), join(root, path));
  const { code, map } = await transformFile(join(root, path), { ...options, swcrc: false, sourceFileName });
  await writeWhole(`${output}.map`, map);
  await writeWhole(output, `${code}\n//# sourceMappingURL=${basename(output)}.map\n`);
}

/** A process that starts while this runs must see the old file or the new one, never half of it. */
async function writeWhole(path, text) {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}
