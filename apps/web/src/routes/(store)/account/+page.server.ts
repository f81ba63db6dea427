import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  const { person } = await requirePerson(event);
  return { person };
};

export const actions: Actions = {
  signOut: async (event) => {
    await api(event).post('/api/auth/sign-out');
    redirect(303, href('/'));
  },
};
