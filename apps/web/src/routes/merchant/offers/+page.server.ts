import type { Actions, PageServerLoad } from './$types.js';
import type { MerchantOfferSummary } from '#lib/api/merchant.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

interface Page {
  items: MerchantOfferSummary[];
  next: string | null;
}

const STATUSES = ['published', 'draft', 'withdrawn'];

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const query = event.url.searchParams;
  const status = STATUSES.find((known) => known === query.get('status')) ?? '';
  const q = query.get('q') ?? '';
  const offers = await api(event).get<Page>('/api/merchant/offers', {
    q,
    status,
    cursor: query.get('cursor'),
    limit: 24,
  });
  return { q, status, offers };
};

const move = (to: 'withdrawal' | 'publication'): Actions[string] => {
  return async (event) => {
    const id = text(await event.request.formData(), 'id');
    try {
      await api(event).post(`/api/merchant/offers/${id}/${to}`);
      return { moved: { id, to: to as string } };
    } catch (error) {
      return refuse(error, { id });
    }
  };
};

export const actions: Actions = { withdraw: move('withdrawal'), publish: move('publication') };
