import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { DemoPerson } from '#lib/api/account.ts';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { storeConfig } from '#lib/server/config.ts';
import { refuse, text } from '#lib/server/form.ts';
import { safePath } from '#lib/server/safe-path.ts';
import { deskOf, freshCookies, goOn, wayOn } from '#lib/server/sign-in.ts';

/** Where the directory of the city and links by mail come back to, too: whoever is signed in by then is led on. */
export const load: PageServerLoad = async (event) => {
  const me = await event.locals.me();
  const to = event.url.searchParams.get('to');
  if (me.person) redirect(303, to ? safePath(to, href('/account')) : href(deskOf(me)));
  if (me.secondStep) redirect(303, href('/sign-in/code') + wayOn(event));
  const [{ demo }, ways] = await Promise.all([
    storeConfig(event),
    api(event).get<{ directory: string | null }>('/api/sign-in'),
  ]);
  const people = demo ? (await api(event).get<{ items: DemoPerson[] }>('/api/demo/people')).items : [];
  return { people, to: wayOn(event), directory: ways.directory, trouble: event.url.searchParams.get('error') };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const email = text(form, 'email');
    let second = false;
    const ask = { email, password: String(form.get('password') ?? '') };
    try {
      const answer = await api(event).post<{ twoFactorRedirect?: boolean }>('/api/auth/sign-in/email', ask);
      second = answer.twoFactorRedirect === true;
    } catch (error) {
      return refuse(error, { email });
    }
    if (second) redirect(303, href('/sign-in/code') + wayOn(event));
    return goOn(event, freshCookies(event));
  },
};
