import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SERVICES } from '#contracts/services';
import { startCity } from './city.js';
import type { City, CityOptions } from './city.types.js';
import { identifyProcess } from './process/identify-process.js';
import { projectRoot } from './project.js';

const server = `
  import { createServer } from 'node:http';
  const server = createServer((request, response) => response.end(JSON.stringify(process.env)));
  server.listen(process.env.PORT, process.env.HOST, () => process.send({ ready: true }));
  process.on('SIGTERM', () => process.exit());
  process.on('disconnect', () => process.exit());
`;
const deaf = `
  process.on('SIGTERM', () => {});
  process.on('disconnect', () => process.exit());
  process.send({ ready: true });
`;
const failing = `console.error('column "price" does not exist'); process.exit(1);`;
const names = ['marketplace', 'gateway', 'workers', 'stripe-simulator', ...SERVICES];

let folder: string;
let programs: Record<string, string>;
let city: City | undefined;

beforeAll(() => {
  execFileSync(process.execPath, [join(projectRoot, 'scripts/build.mjs'), '--server']);
  folder = mkdtempSync(join(tmpdir(), 'city-'));
  chmodSync(folder, 0o711);
  const path = (name: string, source: string) => {
    writeFileSync(join(folder, `${name}.mjs`), source);
    return join(folder, `${name}.mjs`);
  };
  const once = path('once', '');
  const serving = path('server', server);
  programs = {
    ...Object.fromEntries(names.map((name) => [name, serving])),
    migrate: once,
    seed: once,
    failing: path('failing', failing),
    deaf: path('deaf', deaf),
  };
}, 60_000);
afterEach(() => city?.stop());
afterAll(() => rmSync(folder, { recursive: true }));

async function start(options: CityOptions = {}): Promise<City> {
  city = await startCity({ port: 0, dataDir: join(folder, 'data'), programs, ...options });
  return city;
}

async function envAt(url: string): Promise<Record<string, string>> {
  return (await (await fetch(url)).json()) as Record<string, string>;
}

describe('a city', () => {
  it('serves on one port with a database and a simulator behind it, and stops with nothing left', async () => {
    const one = await start();
    const env = await envAt(one.url);
    expect(env).toMatchObject({
      PUBLIC_URL: one.url,
      DATABASE_URL: one.databaseUrl,
      STRIPE_API_BASE: one.simulatorUrl,
    });
    const simulator = await envAt(one.simulatorUrl ?? '');
    expect(simulator.WEBHOOK_URL).toBe(`${one.url.replace('localhost', '127.0.0.1')}/api/payments/stripe/webhook`);
    const pids = Object.values(one.pids);
    await one.stop();
    expect(await one.ended).toBeUndefined();
    expect(pids.map(identifyProcess)).toEqual([undefined, undefined]);
    expect(['launcher.lock', 'running.json'].map((name) => existsSync(join(folder, 'data', name)))).toEqual([
      false,
      false,
    ]);
  }, 60_000);

  it('runs each service alone in the split shape, where the others look for it', async () => {
    const one = await start({ split: true });
    expect(Object.keys(one.pids).sort()).toEqual([...SERVICES, 'gateway', 'workers', 'stripe-simulator'].sort());
    const gateway = await envAt(one.url);
    const orders = await envAt(gateway.ORDERS_URL ?? '');
    expect(orders.CATALOG_URL).toBe(gateway.CATALOG_URL);
    expect(new URL(gateway.ORDERS_URL ?? '').port).toBe(orders.PORT);
  }, 60_000);

  it('refuses a second one on the same data, and says which process has it', async () => {
    await start();
    const second = startCity({ port: 0, dataDir: join(folder, 'data'), programs });
    await expect(second).rejects.toThrow(`is already running on ${join(folder, 'data')} as process ${process.pid}.`);
  }, 60_000);

  it('brings a killed process back on the same port', async () => {
    const one = await start();
    const before = one.pids.marketplace;
    await one.kill('marketplace');
    await one.ready('marketplace');
    expect(one.pids.marketplace).not.toBe(before);
    expect(await envAt(one.url)).toMatchObject({ PUBLIC_URL: one.url });
  }, 60_000);

  it('stops everything when its database dies', async () => {
    const one = await start();
    const running = JSON.parse(readFileSync(join(folder, 'data', 'running.json'), 'utf8')) as Record<
      string,
      { pid: number }
    >;
    process.kill(running.database?.pid ?? 0, 'SIGKILL');
    expect((await one.ended)?.message).toMatch(/^database ended \(by SIGKILL\)/);
    expect(one.pids).toEqual({});
    expect(existsSync(join(folder, 'data', 'postgres', 'postmaster.pid'))).toBe(false);
  }, 60_000);

  it('tells why the tables could not be brought up to date, and leaves nothing running', async () => {
    const attempt = start({ programs: { ...programs, migrate: programs.failing ?? '' } });
    await expect(attempt).rejects.toThrow(/^migrate failed \(code 1\)\.\n {2}\| column "price" does not exist/);
    expect(existsSync(join(folder, 'data', 'postgres', 'postmaster.pid'))).toBe(false);
    await expect(start()).resolves.toBeDefined();
  }, 60_000);

  it('stops what it has begun when somebody gives up waiting', async () => {
    const patience = new AbortController();
    const say = (line: string) => {
      if (line.includes('PostgreSQL is up')) patience.abort();
    };
    await expect(start({ say, signal: patience.signal })).rejects.toThrow();
    expect(existsSync(join(folder, 'data', 'postgres', 'postmaster.pid'))).toBe(false);
    expect(existsSync(join(folder, 'data', 'launcher.lock'))).toBe(false);
  }, 60_000);

  it('is gone at once when it is killed hard, database included', async () => {
    const one = await start({ programs: { ...programs, marketplace: programs.deaf ?? '' } });
    const marketplace = one.pids.marketplace ?? 0;
    const stopping = one.stop();
    expect(identifyProcess(marketplace)).toBeDefined();
    one.killHard();
    await stopping;
    expect(identifyProcess(marketplace)).toBeUndefined();
    expect(existsSync(join(folder, 'data', 'postgres', 'postmaster.pid'))).toBe(false);
  }, 60_000);

  it('uses a database from outside when one is named, and then starts none', async () => {
    const dataDir = join(folder, 'without');
    const one = await start({ dataDir, env: { DATABASE_URL: 'postgres://elsewhere/city' } });
    expect(await envAt(one.url)).toMatchObject({ DATABASE_URL: 'postgres://elsewhere/city' });
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
  }, 60_000);
});
