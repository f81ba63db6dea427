import type { Actions, PageServerLoad } from './$types.js';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { wayOn } from '#lib/server/sign-in.ts';

export const load: PageServerLoad = (event) => ({ to: wayOn(event) });

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const values = { name: text(form, 'name'), email: text(form, 'email') };
    // The link in the mail signs in and leads on from there.
    const callbackURL = href('/sign-in') + wayOn(event);
    const ask = { ...values, password: String(form.get('password') ?? ''), callbackURL };
    try {
      await api(event).post('/api/auth/sign-up/email', ask);
    } catch (error) {
      return refuse(error, values);
    }
    // The same words whether the address was free or not.
    return { sent: values.email };
  },
};
