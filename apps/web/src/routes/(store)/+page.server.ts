import type { PageServerLoad } from './$types.js';
import type { Page } from '#lib/api/money.ts';
import type { Category, OfferSummary, ShopSummary } from '#lib/api/store.ts';
import { api } from '#lib/server/api.ts';

export const load: PageServerLoad = async (event) => {
  const ask = api(event);
  const [categories, open, all, offers] = await Promise.all([
    ask.get<{ items: Category[] }>('/api/store/categories'),
    ask.get<Page<ShopSummary>>('/api/store/shops', { open: true, limit: 6 }),
    ask.get<Page<ShopSummary>>('/api/store/shops', { limit: 3 }),
    ask.get<Page<OfferSummary>>('/api/store/offers', { sort: 'newest', limit: 8 }),
  ]);
  return {
    categories: categories.items.filter((category) => category.parent === null),
    open: open.items,
    street: open.items.length >= 3 ? open.items : all.items,
    offers: offers.items,
  };
};
