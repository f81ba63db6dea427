import type { Actions, PageServerLoad } from './$types.js';
import type { Withdrawal } from '#lib/withdrawal/withdrawal.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

interface Page {
  items: Withdrawal[];
  next: string | null;
}

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const cursor = event.url.searchParams.get('cursor');
  return { withdrawals: await api(event).get<Page>('/api/city/withdrawals', { cursor, limit: 20 }) };
};

export const actions: Actions = {
  assign: async (event) => {
    const form = await event.request.formData();
    const values = { id: text(form, 'id'), number: text(form, 'number') };
    try {
      const done = await api(event).post<Withdrawal>(`/api/city/withdrawals/${encodeURIComponent(values.id)}/order`, {
        number: values.number,
      });
      return { assigned: done.number };
    } catch (error) {
      return refuse(error, values);
    }
  },
};
