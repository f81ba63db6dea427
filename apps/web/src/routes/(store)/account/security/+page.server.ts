import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { OwnSession, Security } from '#lib/api/security.ts';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';
import { safePath } from '#lib/server/safe-path.ts';
import { wayOn } from '#lib/server/sign-in.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const [security, sessions] = await Promise.all([
    api(event).get<Security>('/api/me/security'),
    api(event).get<{ items: OwnSession[] }>('/api/me/sessions'),
  ]);
  const to = event.url.searchParams.get('to');
  return { security, sessions: sessions.items, way: wayOn(event), to: to && safePath(to, href('/account')) };
};

/** Does it, and comes back to the page as it is then. */
async function then(event: RequestEvent, work: () => Promise<unknown>) {
  try {
    await work();
  } catch (error) {
    return refuse(error, {});
  }
  redirect(303, href('/account/security') + wayOn(event));
}

export const actions: Actions = {
  endSession: async (event) => {
    const id = text(await event.request.formData(), 'id');
    return then(event, () => api(event).delete(`/api/me/sessions/${encodeURIComponent(id)}`));
  },
  endOthers: (event) => then(event, () => api(event).delete('/api/me/sessions')),
  renamePasskey: async (event) => {
    const form = await event.request.formData();
    const ask = { id: text(form, 'id'), name: text(form, 'name') };
    return then(event, () => api(event).post('/api/auth/passkey/update-passkey', ask));
  },
  removePasskey: async (event) => {
    const id = text(await event.request.formData(), 'id');
    return then(event, () => api(event).post('/api/auth/passkey/delete-passkey', { id }));
  },
};
