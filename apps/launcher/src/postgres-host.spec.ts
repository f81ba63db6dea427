import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { identifyProcess } from './process/identify-process.js';
import { builtProgram, projectRoot } from './project.js';

interface Ready {
  ready: true;
  url: string;
  directory: string;
  pid: number;
}

const program = builtProgram('apps/launcher/src/postgres-host');
let dataDir: string;

beforeAll(() => {
  execFileSync(process.execPath, [join(projectRoot, 'scripts/build.mjs'), '--server']);
  dataDir = mkdtempSync(join(tmpdir(), 'a city of-'));
  // Root lends the database another account, which must be able to pass.
  execFileSync('chmod', ['711', dataDir]);
  mkdirSync(join(dataDir, 'logs'));
}, 60_000);
afterAll(() => rmSync(dataDir, { recursive: true }));

/** The host under a launcher that can be killed: it does nothing but hold the channel. */
async function startUnderLauncher(): Promise<{ launcher: ChildProcess; host: number; database: Ready }> {
  const source = `
    import { fork } from 'node:child_process';
    const host = fork(${JSON.stringify(program)}, [${JSON.stringify(dataDir)}], { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    host.on('message', (message) => process.send({ ...message, host: host.pid }));
  `;
  const path = join(dataDir, 'launcher.mjs');
  writeFileSync(path, source);
  const launcher = fork(path, { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const [message] = (await once(launcher, 'message')) as [Ready & { host: number }];
  return { launcher, host: message.host, database: message };
}

async function ask(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

async function untilGone(...pids: number[]): Promise<void> {
  while (pids.some((pid) => identifyProcess(pid) !== undefined)) await wait(20);
}

function lastLog(): string {
  return (
    readFileSync(join(dataDir, 'logs', 'postgres.log'), 'utf8')
      .trim()
      .split('\n')
      .at(-1) ?? ''
  );
}

describe('the embedded database', () => {
  it('closes in good order when the launcher is killed, and keeps its data', async () => {
    const first = await startUnderLauncher();
    await ask(first.database.url, 'create table shops (name text)');
    await ask(first.database.url, `insert into shops values ('Käthes Käse')`);
    first.launcher.kill('SIGKILL');
    await untilGone(first.host, first.database.pid);
    expect(lastLog()).toContain('database system is shut down');

    const second = await startUnderLauncher();
    expect(second.database.url).toBe(first.database.url);
    expect(await ask(second.database.url, 'select name from shops')).toEqual([{ name: 'Käthes Käse' }]);
    second.launcher.kill('SIGKILL');
    await untilGone(second.host, second.database.pid);
  }, 60_000);

  it('is open again after launcher and host were killed and the server lived on', async () => {
    const first = await startUnderLauncher();
    process.kill(first.host, 'SIGKILL');
    first.launcher.kill('SIGKILL');
    await untilGone(first.host);
    expect(identifyProcess(first.database.pid)).toBeDefined();

    const second = await startUnderLauncher();
    expect(identifyProcess(first.database.pid)).toBeUndefined();
    expect(await ask(second.database.url, 'select name from shops')).toHaveLength(1);
    second.launcher.kill('SIGKILL');
    await untilGone(second.host, second.database.pid);
  }, 60_000);

  it('is open again after everything was killed at once', async () => {
    const first = await startUnderLauncher();
    await ask(first.database.url, `insert into shops values ('Jans Jacken')`);
    for (const pid of [first.host, first.database.pid]) process.kill(pid, 'SIGKILL');
    first.launcher.kill('SIGKILL');

    const second = await startUnderLauncher();
    expect(await ask(second.database.url, 'select name from shops order by name')).toHaveLength(2);
    second.launcher.kill('SIGKILL');
    await untilGone(second.host, second.database.pid);
  }, 60_000);

  it('lets nobody in without the password and finds umlauts', async () => {
    const { launcher, host, database } = await startUnderLauncher();
    const wrong = new URL(database.url);
    wrong.password = 'guessed';
    await expect(ask(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/);
    await ask(database.url, 'create extension if not exists pg_trgm');
    const text = `select lower('ÄÖÜ') as small, similarity('Äpfel', 'Apfel') between 0.1 and 0.9 as alike, cardinality(show_trgm('ÄÖ')) as parts`;
    expect(await ask(database.url, text)).toEqual([{ small: 'äöü', alike: true, parts: 3 }]);
    launcher.kill('SIGKILL');
    await untilGone(host, database.pid);
  }, 60_000);

  it('says so in one sentence when its password was lost', async () => {
    writeFileSync(join(dataDir, 'database.json'), '{}');
    const host = fork(program, [dataDir], { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const [message] = (await once(host, 'message')) as [{ failed: string }];
    expect(message.failed).toMatch(/^The password in database\.json does not fit this database: .*\.$/);
    await untilGone(host.pid ?? 0);
  }, 60_000);
});
