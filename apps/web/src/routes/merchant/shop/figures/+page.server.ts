import type { Actions, PageServerLoad } from './$types.js';
import type { FigureConsent } from '#lib/api/report.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const { items } = await api(event).get<{ items: FigureConsent[] }>('/api/merchant/figures');
  return { consents: items };
};

export const actions: Actions = {
  say: async (event) => {
    const form = await event.request.formData();
    const merchantId = text(form, 'merchantId');
    const given = text(form, 'given') === 'yes';
    try {
      await api(event).post(`/api/merchant/figures/${encodeURIComponent(merchantId)}/consent`, { given });
      return { said: merchantId, given };
    } catch (error) {
      return refuse(error, { merchantId });
    }
  },
};
