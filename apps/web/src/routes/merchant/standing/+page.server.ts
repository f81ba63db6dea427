import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { OwnStandings } from '#lib/api/oversight.ts';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const { merchants } = await event.parent();
  if (merchants.length === 0) redirect(303, href('/merchant/appeals'));
  return { standings: (await api(event).get<OwnStandings>('/api/merchant/standing')).items };
};

export const actions: Actions = {
  renew: async (event) => {
    const form = await event.request.formData();
    const about = text(form, 'documentId');
    form.delete('documentId');
    try {
      await api(event).upload(`/api/merchant/standing/documents/${encodeURIComponent(about)}/renewal`, form);
      return { sent: true };
    } catch (error) {
      return refuse(error, { about });
    }
  },
  leave: async (event) => {
    const form = await event.request.formData();
    const about = text(form, 'merchantId');
    const confirmed = text(form, 'confirmed') === 'on';
    try {
      const url = `/api/merchant/standing/${encodeURIComponent(about)}/departure`;
      await api(event).post(url, { confirmed, reason: text(form, 'reason') });
      return { left: true };
    } catch (error) {
      return refuse(error, { about });
    }
  },
};
