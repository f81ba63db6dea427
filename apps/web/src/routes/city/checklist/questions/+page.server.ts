import type { Actions, PageServerLoad } from './$types.js';
import type { QuestionTemplate } from '#lib/api/review.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text, whole } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  return { templates: (await api(event).get<{ items: QuestionTemplate[] }>('/api/city/question-templates')).items };
};

/** Writes a template, or a new one when there is no id. */
export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const id = text(form, 'id');
    const template = { name: text(form, 'name'), text: text(form, 'text'), active: form.has('active') };
    const url = '/api/city/question-templates';
    try {
      await (id
        ? api(event).put(`${url}/${encodeURIComponent(id)}`, { ...template, version: whole(form, 'version') })
        : api(event).post(url, { ...template, active: true }));
      return { saved: id || 'new' };
    } catch (error) {
      return refuse(error, { ...template, id });
    }
  },
};
