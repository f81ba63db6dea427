// Everything that must hold, in the order in which it is cheapest to hear about it. `npm test -- unit int` runs only
// these parts. The last line counts: N passed, N failed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demandPackages, handedToProjectNode } from './project-node.mjs';

const node = process.execPath;
const bin = (name) => ['node_modules/.bin/' + name];
const jest = (project, ...more) => ({ jest: project, more });

/** Each part: how to run it, and whether the tests of a kind are counted by Jest or the part counts as one. */
const PARTS = {
  build: { run: [node, 'scripts/build.mjs'] },
  format: { run: [...bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  lint: { run: [...bin('oxlint'), '--quiet'] },
  types: { run: [...bin('tsc'), '--noEmit', '-p', 'tsconfig.json'] },
  'web-types': {
    run: [...bin('svelte-check'), '--workspace', 'apps/web', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
  },
  imports: {
    run: [
      ...bin('depcruise'),
      '--config',
      '.dependency-cruiser.mjs',
      'apps',
      'libs',
      'demo',
      'migrations',
      'test',
      'bench',
    ],
  },
  unused: { run: [...bin('knip')] },
  openapi: { run: [node, 'scripts/openapi.mjs', '--check'] },
  unit: jest('unit', '--maxWorkers=2'),
  int: jest('int'),
  journeys: jest('journeys', '--runInBand'),
  crashes: jest('crashes', '--runInBand'),
  browser: jest('browser', '--runInBand'),
};

demandPackages();
if (!(await handedToProjectNode(import.meta.url))) await main();

async function main() {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !(name in PARTS));
  if (unknown.length > 0) {
    console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
    process.exit(2);
  }
  const total = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  for (const name of wanted.length > 0 ? wanted : Object.keys(PARTS)) {
    const began = Date.now();
    console.log(`\n── ${name}`);
    const result = PARTS[name].jest ? await runJest(PARTS[name]) : await runOnce(PARTS[name]);
    for (const key of Object.keys(total)) total[key] += result[key];
    if (result.failed > 0) failures.push(name);
    console.log(`── ${name}: ${result.failed === 0 ? 'ok' : 'FAILED'} (${Math.round((Date.now() - began) / 1000)} s)`);
  }
  if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(
    `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
  );
}

async function runOnce({ run }) {
  const ok = (await execute(run)) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

async function runJest({ jest: project, more }) {
  const folder = join(tmpdir(), `laden-jest-${process.pid}`);
  const file = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  const command = [
    ...bin('jest'),
    '--selectProjects',
    project,
    '--json',
    `--outputFile=${file}`,
    '--passWithNoTests',
    ...more,
  ];
  const code = await execute(command, { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  rmSync(folder, { recursive: true, force: true });
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.numFailedTests === 0 && (code !== 0 || report.numFailedTestSuites > 0) ? 1 : 0;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped: report.numPendingTests };
}

function execute([command, ...args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}`, ...env },
    });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
