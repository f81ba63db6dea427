import type { Actions, PageServerLoad } from './$types.js';
import type { Application } from '#lib/api/application.ts';
import { api } from '#lib/server/api.ts';
import { draft } from '#lib/server/application-form.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  return { application: await draft(event) };
};

export const actions: Actions = {
  add: async (event) => {
    const form = await event.request.formData();
    const kind = text(form, 'kind');
    const upload = new FormData();
    upload.set('kind', kind);
    const file = form.get('file');
    if (file instanceof File && file.size > 0) upload.set('file', file);
    try {
      await api(event).upload<Application>(`/api/merchant/applications/${event.params.id}/documents`, upload);
      return { added: true };
    } catch (error) {
      return refuse(error, { kind, removing: '' });
    }
  },
  remove: async (event) => {
    const id = text(await event.request.formData(), 'id');
    try {
      await api(event).delete(`/api/merchant/applications/${event.params.id}/documents/${id}`);
      return { added: false };
    } catch (error) {
      return refuse(error, { kind: '', removing: id });
    }
  },
};
