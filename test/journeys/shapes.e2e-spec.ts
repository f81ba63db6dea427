import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCity } from '../../apps/launcher/src/city.js';
import type { City } from '../../apps/launcher/src/city.types.js';
import { Client, eventually, Shopper } from '../support/client.js';
import { startRedis, type Redis } from '../support/redis.js';
import { applyAndOpen } from './apply-and-open.js';
import { orderCollectReturn } from './order-collect-return.js';
import { suspendAndAppeal } from './oversee.js';

const dataDir = mkdtempSync(join(tmpdir(), 'laden-journeys-'));
let redis: Redis | null = null;
/** Checkouts of the shapes before: all of them run on the same data, one after the other. */
const kept: { path: string; status: string }[] = [];

beforeAll(async () => {
  redis = await startRedis();
  if (!redis) console.warn('redis-server is not installed: the journeys on Redis are skipped');
});
afterAll(() => {
  redis?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const SHAPES = [
  { name: 'one process, queues on PostgreSQL', split: false, onRedis: false },
  { name: 'a process per service, queues on PostgreSQL', split: true, onRedis: false },
  { name: 'one process, queues on Redis', split: false, onRedis: true },
  { name: 'a process per service, queues on Redis', split: true, onRedis: true },
];

describe.each(SHAPES)('$name', ({ split, onRedis }) => {
  let city: City | undefined;
  let client: Client;
  const skipped = () => onRedis && !redis;

  beforeAll(async () => {
    if (skipped()) return;
    city = await startCity({
      port: 0,
      dataDir,
      split,
      redisUrl: onRedis ? redis!.url : undefined,
      env: { LOG_LEVEL: 'error' },
    });
    client = new Client(city.url);
  }, 180_000);
  afterAll(() => city?.stop(), 60_000);

  test('the demo city is there, and what was ordered before a restart still is', async () => {
    if (skipped()) return;
    expect((await client.get('/api/store/shops?limit=100')).body.items.length).toBeGreaterThanOrEqual(38);
    for (const { path, status } of kept) expect((await client.get(path)).body.status).toBe(status);
  });

  test('order from three shops, pay, collect, give one of two back', async () => {
    if (skipped()) return;
    const checkout = await orderCollectReturn(client, new Shopper({ url: city!.url }, `${city!.url}/stripe-simulator`));
    kept.push({ path: `/api/store/checkouts/${checkout.id}?token=${checkout.token}`, status: 'confirmed' });
  }, 90_000);

  test('a merchant applies, the city approves, the shop opens and sells', async () => {
    if (skipped()) return;
    await applyAndOpen(client);
  }, 90_000);

  test('a shop is suspended with reasons, its owner complains, and all is as it was', async () => {
    if (skipped()) return;
    await suspendAndAppeal(client);
  }, 90_000);

  test('nothing is left among the dead letters, and figures and health are told', async () => {
    if (skipped()) return;
    const operator = await client.signedIn('betrieb@gera.example', 'gera-demo-2026');
    expect((await operator.get('/api/city/dead-letters')).body.items).toEqual([]);
    expect((await client.get('/api/health/ready')).body.status).toBe('ok');
    expect((await client.get('/internal/orders/ended')).status).toBe(404);
    expect((await client.post('/internal/orders/ended', { checkoutIds: [] })).status).toBe(404);
    await eventually(
      () => client.get('/'),
      ({ status, body }) => status === 200 && String(body).includes('Lieblingsladen'),
    );
  });
});
