import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { freshCookies, goOn, wayOn } from '#lib/server/sign-in.ts';

export const load: PageServerLoad = async (event) => {
  const me = await event.locals.me();
  if (me.person) redirect(303, href('/sign-in') + wayOn(event));
  return { to: wayOn(event) };
};

export const actions: Actions = {
  show: async (event) => {
    const form = await event.request.formData();
    const code = text(form, 'code').replaceAll(/\s/g, '');
    // Codes of the app are six digits; everything else can only be a backup code.
    const path = /^\d{6}$/.test(code) ? 'verify-totp' : 'verify-backup-code';
    try {
      await api(event).post(`/api/auth/two-factor/${path}`, { code, trustDevice: form.has('trust') });
    } catch (error) {
      return refuse(error, {});
    }
    return goOn(event, freshCookies(event));
  },
  /** Gives up what was half done, and starts over. */
  leave: async (event) => {
    await api(event).post('/api/auth/sign-out');
    redirect(303, href('/sign-in') + wayOn(event));
  },
};
