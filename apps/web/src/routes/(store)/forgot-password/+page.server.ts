import type { Actions } from './$types.js';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const email = text(form, 'email');
    try {
      await api(event).post('/api/auth/request-password-reset', { email, redirectTo: href('/reset-password') });
    } catch (error) {
      return refuse(error, { email });
    }
    // The same words whether there is such an account or not.
    return { sent: email };
  },
};
