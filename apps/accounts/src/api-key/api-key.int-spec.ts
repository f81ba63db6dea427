import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#contracts/actor';
import { newId } from '#platform/ids';
import { startService, type TestService } from '../../../../test/support/service.js';
import { Accounts } from '../accounts.module.js';
import type { ApiKeysView, MadeApiKey } from './api-key.view.js';
import { MOST_PER_MINUTE, UseApiKey } from './use-api-key.js';

let service: TestService;
let owner: Actor;
let merchantId: string;

beforeAll(async () => {
  service = await startService(Accounts);
});
afterAll(() => service.stop());
beforeEach(() => {
  merchantId = newId();
  owner = anActor('owner', merchantId);
});

const anActor = (role: 'owner' | 'staff', of: string): Actor => ({
  personId: newId(),
  name: 'Jens Roth',
  email: 'jens@laden.example',
  memberships: [{ role, merchantId: of }],
  secondFactor: false,
});
const KEYS = '/api/merchant/api-keys';
const make = async (more: object = {}, as = owner) =>
  service.call('POST', KEYS, { body: { merchantId, name: 'Kasse vorn', scopes: ['stock'], ...more }, as });
const made = async (more: object = {}): Promise<MadeApiKey> => {
  const answer = await make(more);
  expect(answer).toMatchObject({ status: 201 });
  return answer.body;
};
const list = async (): Promise<ApiKeysView> => (await service.call('GET', KEYS, { as: owner })).body;
const use = (key: string) => service.get(UseApiKey).use(key);

describe('an API key', () => {
  it('is shown once and kept as a hash', async () => {
    const { key, ...view } = await made();
    expect(key).toMatch(/^llk_[\w-]{43}$/);
    expect(view).toMatchObject({ name: 'Kasse vorn', scopes: ['stock'], createdBy: 'Jens Roth', lastUsedAt: null });
    expect(JSON.stringify(await list())).not.toContain(key);
    const rows = await service.database.rows(`select * from accounts.api_keys`);
    expect(JSON.stringify(rows)).not.toContain(key);
  });

  it('opens for its merchant with its scopes, and its use is seen', async () => {
    const { key, id } = await made({ scopes: ['stock', 'prices'] });
    expect(await use(key)).toEqual({ keyId: id, merchantId, name: 'Kasse vorn', scopes: ['stock', 'prices'] });
    expect((await list()).items[0]!.lastUsedAt).not.toBeNull();
    for (const wrong of ['', 'llk_', `${key}x`, key.slice(0, -1), key.toLowerCase()])
      expect(await use(wrong)).toBeNull();
  });

  it('is worth nothing from the moment it is revoked, and stays in the list', async () => {
    const { key, id } = await made();
    expect((await service.call('DELETE', `${KEYS}/${id}`, { as: owner })).status).toBe(204);
    expect((await service.call('DELETE', `${KEYS}/${id}`, { as: owner })).status).toBe(204);
    expect(await use(key)).toBeNull();
    expect((await list()).items).toMatchObject([{ id, revokedAt: expect.any(String) }]);
    const log = await service.database.rows(`select what from accounts.history where subject_id = $1 order by number`, [
      id,
    ]);
    expect(log).toEqual([{ what: 'api_key_made' }, { what: 'api_key_revoked' }]);
  });

  it('asks so many times a minute and is told then when to come back', async () => {
    const { key } = await made();
    await Promise.all(Array.from({ length: MOST_PER_MINUTE }, () => use(key)));
    const refused = await use(key).catch((error: unknown) => error);
    expect(refused).toMatchObject({ kind: 'throttled', code: 'api_key.too_many' });
    const { retryAfter } = (refused as { details: { retryAfter: number } }).details;
    expect(retryAfter).toBeGreaterThan(0);
    expect(retryAfter).toBeLessThanOrEqual(60);
    await service.database.rows(`update accounts.api_keys set window_started_at = now() - interval '61 seconds'`);
    expect(await use(key)).not.toBeNull();
  });

  it('is the owner’s to make: not of staff, not for another merchant, not without a scope', async () => {
    expect((await make({}, anActor('staff', merchantId))).status).toBe(403);
    expect((await make({ merchantId: newId() })).status).toBe(404);
    expect((await make({ scopes: [] })).status).toBe(422);
    expect((await make({ scopes: ['everything'] })).status).toBe(422);
    const { id } = await made();
    expect((await service.call('DELETE', `${KEYS}/${id}`, { as: anActor('owner', newId()) })).status).toBe(404);
  });
});
