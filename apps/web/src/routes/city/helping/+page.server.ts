import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { Application, HelpedApplication } from '#lib/api/application.ts';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const { items } = await api(event).get<{ items: HelpedApplication[] }>('/api/city/helping');
  return { items, key: crypto.randomUUID() };
};

export const actions: Actions = {
  start: async (event) => {
    const form = await event.request.formData();
    const owner = { name: text(form, 'name'), email: text(form, 'email') };
    const idempotencyKey = text(form, 'key');
    let application: Application;
    try {
      application = await api(event).post<Application>('/api/city/helping', owner, { idempotencyKey });
    } catch (error) {
      return refuse(error, owner);
    }
    redirect(303, href(`/city/helping/${application.id}/who`));
  },
};
