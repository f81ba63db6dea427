import type { PageServerLoad } from './$types.js';
import type { Page } from '#lib/api/money.ts';
import type { Category, OfferSummary } from '#lib/api/store.ts';
import { api } from '#lib/server/api.ts';

const orders = new Set(['newest', 'price', '-price']);

export const load: PageServerLoad = async (event) => {
  const query = event.url.searchParams;
  const category = query.get('category') ?? '';
  const wanted = query.get('sort') ?? '';
  const sort = orders.has(wanted) ? wanted : 'newest';
  const ask = api(event);
  const [offers, categories] = await Promise.all([
    ask.get<Page<OfferSummary>>('/api/store/offers', { category, sort, cursor: query.get('cursor') }),
    ask.get<{ items: Category[] }>('/api/store/categories'),
  ]);
  const current = categories.items.find(({ slug }) => slug === category) ?? null;
  return { offers, sort, current, categories: categories.items };
};
