import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { Category, SearchResult } from '#lib/api/store.ts';
import { apiQuery, readChosen } from '#lib/find/chosen.ts';
import { api } from '#lib/server/api.ts';
import { placeIn } from '#lib/server/find-near.ts';

const sorts = new Set(['best', 'newest', 'price', '-price']);

function search(event: RequestEvent, sort: string, cursor: string | null, near?: string): Promise<SearchResult> {
  const query = apiQuery(readChosen(event.url.searchParams), { sort, cursor });
  return api(event).get<SearchResult>(`/api/store/search?${query}`, {}, near ? { near } : {});
}

export const load: PageServerLoad = async (event) => {
  const chosen = readChosen(event.url.searchParams);
  const sort = sorts.has(chosen.sort) ? chosen.sort : 'best';
  const [found, categories] = await Promise.all([
    chosen.q ? search(event, sort, event.url.searchParams.get('cursor')) : null,
    api(event).get<{ items: Category[] }>('/api/store/categories'),
  ]);
  return { found, chosen, categories: categories.items };
};

export const actions: Actions = {
  near: async (event) => {
    const { near, cursor } = await placeIn(event.request);
    return { near, found: await search(event, 'near', cursor, near) };
  },
};
