import type { Actions, PageServerLoad } from './$types.js';
import type { BulkChange, OfferCounts } from '#lib/api/listing.ts';
import type { MerchantOffer, MerchantOfferSummary } from '#lib/api/merchant.ts';
import type { Category } from '#lib/api/store.ts';
import { redirect } from '@sveltejs/kit';
import { href } from '#lib/i18n/locale.ts';
import { m } from '#lib/paraglide/messages.js';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { isIncomplete } from '#lib/server/incomplete.ts';
import { requirePerson } from '#lib/server/person.ts';

interface Page {
  items: MerchantOfferSummary[];
  next: string | null;
}

const STATUSES = ['published', 'draft', 'withdrawn'];
const NEEDS = ['picture', 'alt', 'stock', 'unpublished'] as const;

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const query = event.url.searchParams;
  const asked = {
    status: STATUSES.find((known) => known === query.get('status')) ?? '',
    need: NEEDS.find((known) => known === query.get('need')) ?? '',
    category: query.get('category') ?? '',
    q: query.get('q') ?? '',
  };
  const { get } = { get: <T>(path: string, more = {}) => api(event).get<T>(path, more) };
  const bulk = query.get('bulk');
  const [offers, counts, categories, changed] = await Promise.all([
    get<Page>('/api/merchant/offers', { ...asked, cursor: query.get('cursor'), limit: 24 }),
    get<OfferCounts>('/api/merchant/offers/counts'),
    get<{ items: Category[] }>('/api/store/categories'),
    bulk ? get<BulkChange>(`/api/merchant/bulk-changes/${encodeURIComponent(bulk)}`) : null,
  ]);
  return { asked, offers, tally: counts, categories: categories.items, changed, listed: query.has('new') };
};

const move = (to: 'withdrawal' | 'publication'): Actions[string] => {
  return async (event) => {
    const id = text(await event.request.formData(), 'id');
    try {
      await api(event).post(`/api/merchant/offers/${id}/${to}`);
      return { moved: { id, to: to as string } };
    } catch (error) {
      // Its own page says what is missing and where to fill it in.
      if (isIncomplete(error)) redirect(303, href(`/merchant/offers/${id}`));
      return refuse(error, { id });
    }
  };
};

const undo: Actions[string] = async (event) => {
  const id = text(await event.request.formData(), 'id');
  try {
    await api(event).post(`/api/merchant/bulk-changes/${id}/undo`);
  } catch (error) {
    return refuse(error, { id });
  }
};

const copy: Actions[string] = async (event) => {
  const form = await event.request.formData();
  const id = text(form, 'id');
  let made: MerchantOffer;
  try {
    const name = m.listing_copy_name({ name: text(form, 'name').slice(0, 130) });
    made = await api(event).post<MerchantOffer>(`/api/merchant/offers/${id}/copies`, { name });
  } catch (error) {
    return refuse(error, { id });
  }
  redirect(303, href(`/merchant/offers/${made.id}?copied=1`));
};

export const actions: Actions = { withdraw: move('withdrawal'), publish: move('publication'), undo, copy };
