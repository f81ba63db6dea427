import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  const { person, memberships } = await requirePerson(event);
  return { person, memberships };
};

export const actions: Actions = {
  /** Gives up one role. */
  leave: async (event) => {
    const id = text(await event.request.formData(), 'id');
    try {
      await api(event).delete(`/api/me/memberships/${encodeURIComponent(id)}`);
      return { left: true };
    } catch (error) {
      return refuse(error, { of: 'leave' });
    }
  },
  delete: async (event) => {
    const email = text(await event.request.formData(), 'email');
    try {
      await api(event).post('/api/me/deletion', { email });
      // The session is gone with the account; this takes its cookie away, too.
      await api(event).post('/api/auth/sign-out');
    } catch (error) {
      return refuse(error, { of: 'delete', email });
    }
    redirect(303, href('/'));
  },
};
