import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { demandPackages, handedToProjectNode, root } from './project-node.mjs';

/** Runs a program of dist/ on the database of DATABASE_URL, or on that of the city which runs on DATA_DIR. */
export async function runOnDatabase(script, program) {
  demandPackages();
  if (await handedToProjectNode(script)) return;
  process.env.DATABASE_URL ||= embedded();
  if (process.env.DATABASE_URL) {
    await build({ web: false });
    await import(pathToFileURL(join(root, 'dist', program)).href);
  } else {
    console.error('There is no database: set DATABASE_URL, or DATA_DIR to the folder of a city that is running.');
    process.exitCode = 2;
  }
}

/** Where the embedded PostgreSQL of a data folder answers while its city runs. */
function embedded() {
  const kept = resolve(process.env.DATA_DIR || join(root, '.data'), 'database.json');
  if (!existsSync(kept)) return '';
  const { port, password } = JSON.parse(readFileSync(kept, 'utf8'));
  return `postgres://lieblingsladen:${password}@127.0.0.1:${port}/lieblingsladen`;
}
