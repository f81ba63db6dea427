import type { PageServerLoad } from './$types.js';
import type { SearchResult } from '#lib/api/store.ts';
import { api } from '#lib/server/api.ts';

export const load: PageServerLoad = async (event) => {
  const query = event.url.searchParams;
  const q = (query.get('q') ?? '').trim().slice(0, 100);
  const chosen = {
    category: query.get('category') ?? '',
    shop: query.get('shop') ?? '',
    district: query.get('district') ?? '',
  };
  if (!q) return { q, chosen, found: null };
  const found = await api(event).get<SearchResult>('/api/store/search', { q, ...chosen, cursor: query.get('cursor') });
  return { q, chosen, found };
};
