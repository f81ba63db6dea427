import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { demandPackages, handedToProjectNode, root } from './project-node.mjs';

demandPackages();
if (!(await handedToProjectNode(import.meta.url))) await start();

async function start() {
  const { build } = await import('./build.mjs');
  try {
    await build();
  } catch (error) {
    console.error(`The build failed.\n${error.message}`);
    process.exit(1);
  }
  await import(pathToFileURL(join(root, 'dist', 'apps', 'launcher', 'src', 'main.js')).href);
}
