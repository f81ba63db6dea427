import type { Actions, PageServerLoad } from './$types.js';
import type { OwnShop } from '#lib/api/merchant.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const { items } = await api(event).get<{ items: OwnShop[] }>('/api/merchant/shops');
  return { shops: items };
};

export const actions: Actions = {
  save: async (event) => {
    const form = await event.request.formData();
    const id = text(form, 'id');
    try {
      await api(event).patch(`/api/merchant/shops/${id}`, { autoAccept: form.has('autoAccept') });
      return { saved: id };
    } catch (error) {
      return refuse(error, { id });
    }
  },
};
