import type { Actions, PageServerLoad } from './$types.js';
import type { MerchantOfferSummary } from '#lib/api/merchant.ts';
import type { Page } from '#lib/api/money.ts';
import type { ReductionItem } from '#lib/api/price.ts';
import { api } from '#lib/server/api.ts';
import { requirePerson } from '#lib/server/person.ts';
import { reductionActions } from '#lib/server/reduce.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const q = event.url.searchParams.get('q') ?? '';
  const [reductions, offers] = await Promise.all([
    api(event).get<Page<ReductionItem>>('/api/merchant/reductions', { limit: 100 }),
    api(event).get<Page<MerchantOfferSummary>>('/api/merchant/offers', { q, status: 'published', limit: 50 }),
  ]);
  return { q, reductions: reductions.items, offers: offers.items };
};

export const actions: Actions = reductionActions;
