import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { Application } from '#lib/api/application.ts';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const { items } = await api(event).get<{ items: Application[] }>('/api/merchant/applications');
  return { drafts: items.filter(({ status }) => status === 'draft'), key: crypto.randomUUID() };
};

export const actions: Actions = {
  start: async (event) => {
    const idempotencyKey = text(await event.request.formData(), 'key');
    let application: Application;
    try {
      application = await api(event).post<Application>('/api/merchant/applications', {}, { idempotencyKey });
    } catch (error) {
      return refuse(error, {});
    }
    redirect(303, href(`/merchant/applications/${application.id}/who`));
  },
};
