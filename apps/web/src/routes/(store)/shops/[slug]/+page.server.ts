import type { PageServerLoad } from './$types.js';
import type { Page } from '#lib/api/money.ts';
import type { OfferSummary, Shop } from '#lib/api/store.ts';
import { api } from '#lib/server/api.ts';

export const load: PageServerLoad = async (event) => {
  const { slug } = event.params;
  const ask = api(event);
  const [shop, offers] = await Promise.all([
    ask.get<Shop>(`/api/store/shops/${encodeURIComponent(slug)}`),
    ask.get<Page<OfferSummary>>('/api/store/offers', { shop: slug, cursor: event.url.searchParams.get('cursor') }),
  ]);
  return { shop, offers };
};
