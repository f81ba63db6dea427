import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { Browse, Category } from '#lib/api/store.ts';
import { apiQuery, readChosen } from '#lib/find/chosen.ts';
import { api } from '#lib/server/api.ts';
import { placeIn } from '#lib/server/find-near.ts';

const sorts = new Set(['newest', 'price', '-price']);

function browse(event: RequestEvent, sort: string, cursor: string | null, near?: string): Promise<Browse> {
  const query = apiQuery({ ...readChosen(event.url.searchParams), q: '' }, { facets: 'true', sort, cursor });
  return api(event).get<Browse>(`/api/store/offers?${query}`, {}, near ? { near } : {});
}

export const load: PageServerLoad = async (event) => {
  const query = event.url.searchParams;
  const chosen = readChosen(query);
  const sort = sorts.has(chosen.sort) ? chosen.sort : 'newest';
  const [found, categories] = await Promise.all([
    browse(event, sort, query.get('cursor')),
    api(event).get<{ items: Category[] }>('/api/store/categories'),
  ]);
  const current = categories.items.find(({ slug }) => slug === chosen.category) ?? null;
  return { found, chosen: { ...chosen, q: '' }, current, categories: categories.items };
};

export const actions: Actions = {
  near: async (event) => {
    const { near, cursor } = await placeIn(event.request);
    return { near, found: await browse(event, 'near', cursor, near) };
  },
};
