import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { draft } from '#lib/server/application-form.ts';
import { refuse } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  return { application: await draft(event) };
};

export const actions: Actions = {
  submit: async (event) => {
    try {
      await api(event).post(`/api/merchant/applications/${event.params.id}/submission`);
    } catch (error) {
      return refuse(error, {});
    }
    redirect(303, href(`/merchant/applications/${event.params.id}`));
  },
};
