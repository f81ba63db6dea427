import type { Actions, PageServerLoad } from './$types.js';
import { href } from '#lib/i18n/locale.ts';
import { m } from '#lib/paraglide/messages.js';
import { api } from '#lib/server/api.ts';
import { addDocument, addPicture, HELPING, loadStep, removeDocument, saveStep } from '#lib/server/application-form.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const crumb = { href: href('/city/helping'), label: m.application_helping() };
  return { ...(await loadStep(event, HELPING)), crumb };
};

export const actions: Actions = {
  save: (event) => saveStep(event, HELPING),
  picture: (event) => addPicture(event, HELPING),
  add: (event) => addDocument(event, HELPING),
  remove: (event) => removeDocument(event, HELPING),
  invite: async (event) => {
    const form = await event.request.formData();
    const corrected = form.has('email') ? { name: text(form, 'name'), email: text(form, 'email') } : {};
    try {
      await api(event).post(`/api/city/helping/${event.params.id}/invitation`, corrected);
      return {};
    } catch (error) {
      return refuse(error, {});
    }
  },
};
