import type { Actions, PageServerLoad } from './$types.js';
import type { RequestEvent } from '@sveltejs/kit';
import type { ApiKey, TillSync, Webhook } from '#lib/api/till.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

interface List<T> {
  items: T[];
}

const KEYS = '/api/merchant/api-keys';
const HOOKS = '/api/merchant/webhooks';

export const load: PageServerLoad = async (event) => {
  const { memberships } = await requirePerson(event);
  const owned = memberships.filter(({ role, merchantId }) => role === 'owner' && merchantId);
  if (owned.length === 0) return { merchants: [] };
  const ask = api(event);
  const [keys, hooks, syncs] = await Promise.all([
    ask.get<List<ApiKey>>(KEYS),
    ask.get<List<Webhook>>(HOOKS),
    ask.get<List<TillSync>>('/api/merchant/till-syncs'),
  ]);
  return {
    merchants: owned.map(({ merchantId, merchantName }) => ({
      id: merchantId!,
      name: merchantName ?? '',
      keys: keys.items.filter((key) => key.merchantId === merchantId),
      hooks: hooks.items.filter((hook) => hook.merchantId === merchantId),
      sync: syncs.items.find((sync) => sync.merchantId === merchantId),
    })),
  };
};

type Made = { key: string } | { secret: string };

/** One step of this page; `of` says on which part of it a refusal belongs. */
const act =
  (of: 'key' | 'hook' | 'page', send: (event: RequestEvent, form: FormData, id: string) => Promise<Made | string>) =>
  async (event: RequestEvent) => {
    const form = await event.request.formData();
    const values = {
      of,
      merchantId: text(form, 'merchantId'),
      name: text(form, 'name'),
      url: text(form, 'url'),
      picked: form.getAll('picked').map(String),
    };
    try {
      const answer = await send(event, form, encodeURIComponent(text(form, 'id')));
      return typeof answer === 'string' ? { done: answer } : { made: answer };
    } catch (error) {
      return refuse(error, values);
    }
  };

const picked = (form: FormData): string[] => form.getAll('picked').map(String);

export const actions = {
  make: act('key', (event, form) =>
    api(event).post<{ key: string }>(KEYS, {
      merchantId: text(form, 'merchantId'),
      name: text(form, 'name'),
      scopes: picked(form),
    }),
  ),
  revoke: act('page', async (event, _, id) => {
    await api(event).delete(`${KEYS}/${id}`);
    return 'revoked';
  }),
  add: act('hook', (event, form) =>
    api(event).post<{ secret: string }>(HOOKS, {
      merchantId: text(form, 'merchantId'),
      url: text(form, 'url'),
      events: picked(form),
    }),
  ),
  test: act('page', async (event, _, id) => {
    await api(event).post(`${HOOKS}/${id}/test`);
    return 'tested';
  }),
  pause: act('page', async (event, form, id) => {
    await api(event).patch(`${HOOKS}/${id}`, { active: text(form, 'active') === 'true' });
    return 'paused';
  }),
  renew: act('page', (event, _, id) => api(event).post<{ secret: string }>(`${HOOKS}/${id}/secret`)),
  remove: act('page', async (event, _, id) => {
    await api(event).delete(`${HOOKS}/${id}`);
    return 'removed';
  }),
} satisfies Actions;
