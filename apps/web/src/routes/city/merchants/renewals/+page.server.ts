import type { Actions, PageServerLoad } from './$types.js';
import type { Renewal } from '#lib/api/oversight.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const cursor = event.url.searchParams.get('cursor');
  type Renewals = { items: Renewal[]; next: string | null };
  return { renewals: await api(event).get<Renewals>('/api/city/renewals', { cursor, limit: 20 }) };
};

export const actions: Actions = {
  accept: async (event) => {
    const form = await event.request.formData();
    const values = { documentId: text(form, 'documentId'), validUntil: text(form, 'validUntil'), reason: '' };
    try {
      const body = values.validUntil ? { validUntil: values.validUntil } : {};
      await api(event).post(`/api/city/renewals/${values.documentId}/acceptance`, body);
      return { done: true };
    } catch (error) {
      return refuse(error, values);
    }
  },
  decline: async (event) => {
    const form = await event.request.formData();
    const values = { documentId: text(form, 'documentId'), validUntil: '', reason: text(form, 'reason') };
    try {
      await api(event).post(`/api/city/renewals/${values.documentId}/rejection`, { reason: values.reason });
      return { done: true };
    } catch (error) {
      return refuse(error, values);
    }
  },
};
