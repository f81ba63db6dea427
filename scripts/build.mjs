import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildServer, isServerFresh } from './build/server.mjs';
import { buildWeb, hasWeb, isWebFresh } from './build/web.mjs';
import { oneAtATime } from './build/one-at-a-time.mjs';
import { demandPackages, handedToProjectNode } from './project-node.mjs';

/** Builds what is stale and prints one line for each part it touched. */
export async function build({ server = true, web = true, force = false } = {}) {
  const pages = web && hasWeb();
  if (web && !pages) console.log('The web pages are skipped: apps/web has no vite.config.ts.');
  // Where all is done nothing is written, so an account that may only read can start too.
  if (!force && (!server || (await isServerFresh())) && (!pages || (await isWebFresh()))) return;
  await oneAtATime(async () => {
    const inWords = (files) => (files === 1 ? '1 file' : `${files} files`);
    if (server) await tell('server', () => buildServer({ force }), inWords);
    if (pages)
      await tell(
        'web pages',
        () => buildWeb({ force }),
        () => 'dist/web',
      );
  });
}

async function tell(part, work, inWords) {
  const began = performance.now();
  const result = await work();
  if (result)
    console.log(`Built the ${part} (${inWords(result)}) in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}

async function main() {
  demandPackages();
  if (await handedToProjectNode(import.meta.url)) return;
  const flags = new Set(process.argv.slice(2));
  const one = flags.has('--server') || flags.has('--web');
  try {
    await build({
      server: !one || flags.has('--server'),
      web: !one || flags.has('--web'),
      force: flags.has('--force'),
    });
  } catch (error) {
    console.error(`The build failed.\n${error.message}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
