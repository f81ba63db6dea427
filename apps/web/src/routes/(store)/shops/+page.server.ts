import type { PageServerLoad } from './$types.js';
import type { Page } from '#lib/api/money.ts';
import type { Category, District, ShopSummary } from '#lib/api/store.ts';
import { api } from '#lib/server/api.ts';

export const load: PageServerLoad = async (event) => {
  const query = event.url.searchParams;
  const chosen = {
    district: query.get('district') ?? '',
    category: query.get('category') ?? '',
    q: query.get('q') ?? '',
    open: query.get('open') === 'true',
  };
  const ask = api(event);
  const [shops, districts, categories] = await Promise.all([
    ask.get<Page<ShopSummary>>('/api/store/shops', { ...chosen, cursor: query.get('cursor'), limit: 24 }),
    ask.get<{ items: District[] }>('/api/store/districts'),
    ask.get<{ items: Category[] }>('/api/store/categories'),
  ]);
  return { shops, chosen, districts: districts.items, categories: categories.items };
};
