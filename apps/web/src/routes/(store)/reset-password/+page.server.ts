import type { Actions, PageServerLoad } from './$types.js';
import { api } from '#lib/server/api.ts';
import { refuse } from '#lib/server/form.ts';

export const load: PageServerLoad = ({ url }) => ({ token: url.searchParams.get('token') });

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const newPassword = String(form.get('password') ?? '');
    try {
      const token = event.url.searchParams.get('token') ?? '';
      await api(event).post('/api/auth/reset-password', { newPassword, token });
    } catch (error) {
      return refuse(error, {});
    }
    return { changed: true };
  },
};
