import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { DemoPerson } from '#lib/api/account.ts';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { storeConfig } from '#lib/server/config.ts';
import { refuse, text } from '#lib/server/form.ts';
import { deskOf, freshCookies, goOn } from '#lib/server/sign-in.ts';

export const load: PageServerLoad = async (event) => {
  const me = await event.locals.me();
  if (me.person) redirect(303, href(deskOf(me)));
  const { demo } = await storeConfig(event);
  const people = demo ? (await api(event).get<{ items: DemoPerson[] }>('/api/demo/people')).items : [];
  return { people, to: event.url.search };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const email = text(form, 'email');
    try {
      await api(event).post('/api/auth/sign-in/email', { email, password: String(form.get('password') ?? '') });
    } catch (error) {
      return refuse(error, { email });
    }
    return goOn(event, freshCookies(event));
  },
};
