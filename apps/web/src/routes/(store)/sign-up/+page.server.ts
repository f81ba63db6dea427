import type { Actions, PageServerLoad } from './$types.js';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { freshCookies, goOn } from '#lib/server/sign-in.ts';

export const load: PageServerLoad = ({ url }) => ({ to: url.search });

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const values = { name: text(form, 'name'), email: text(form, 'email') };
    try {
      await api(event).post('/api/auth/sign-up/email', { ...values, password: String(form.get('password') ?? '') });
    } catch (error) {
      return refuse(error, values);
    }
    return goOn(event, freshCookies(event));
  },
};
