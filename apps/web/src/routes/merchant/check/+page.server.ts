import type { Actions, PageServerLoad } from './$types.js';
import type { RequestEvent } from '@sveltejs/kit';
import type { Shelf, ShelfCheck } from '#lib/api/availability.ts';
import type { Named } from '#lib/api/money.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const ask = api(event);
  const { items: shops } = await ask.get<{ items: (Named & { id: string })[] }>('/api/merchant/shops');
  const asked = event.url.searchParams.get('shop');
  const shop = shops.find(({ id }) => id === asked) ?? shops[0];
  const shelf = shop ? await ask.get<Shelf>('/api/merchant/shelf', { shop: shop.id }) : null;
  return { shops: shops.map(({ id, name }) => ({ id, name })), shop: shop?.id ?? '', shelf };
};

const say = (path: 'presence' | 'absence') => {
  return async (event: RequestEvent) => {
    const form = await event.request.formData();
    const values = { id: text(form, 'id'), name: text(form, 'name') };
    try {
      const check = await api(event).post<ShelfCheck>(`/api/merchant/offers/${encodeURIComponent(values.id)}/${path}`);
      return { said: { id: check.id, name: values.name, answer: check.answer, held: check.held } };
    } catch (error) {
      return refuse(error, values);
    }
  };
};

const undo = async (event: RequestEvent) => {
  const id = text(await event.request.formData(), 'id');
  try {
    await api(event).delete(`/api/merchant/shelf-checks/${encodeURIComponent(id)}`);
    return { undone: true };
  } catch (error) {
    return refuse(error, { id });
  }
};

const remind = async (event: RequestEvent) => {
  const form = await event.request.formData();
  const body = { shopId: text(form, 'shopId'), wanted: form.has('wanted') };
  try {
    await api(event).put('/api/merchant/shelf-reminder', body);
    return { reminder: true };
  } catch (error) {
    return refuse(error, { id: body.shopId });
  }
};

export const actions = { there: say('presence'), gone: say('absence'), undo, remind } satisfies Actions;
