import type { Actions, PageServerLoad } from './$types.js';
import { api } from '#lib/server/api.ts';
import { refuse } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const ask = {
      currentPassword: String(form.get('current') ?? ''),
      newPassword: String(form.get('new') ?? ''),
    };
    try {
      await api(event).post('/api/auth/change-password', ask);
    } catch (error) {
      return refuse(error, {});
    }
    return { changed: true };
  },
};
