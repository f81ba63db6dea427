import type { Actions, PageServerLoad } from './$types.js';
import type { Application } from '#lib/api/application.ts';
import type { Question } from '#lib/api/review.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

const base = (id: string) => `/api/merchant/applications/${id}`;

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const [application, questions] = await Promise.all([
    api(event).get<Application>(base(event.params.id)),
    api(event).get<{ items: Question[] }>(`${base(event.params.id)}/questions`),
  ]);
  return { application, questions: questions.items };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const values = { id: text(form, 'id'), text: text(form, 'text') };
    try {
      const url = `${base(event.params.id)}/questions/${encodeURIComponent(values.id)}/answer`;
      await api(event).post(url, { text: values.text });
      return { answered: values.id };
    } catch (error) {
      return refuse(error, values);
    }
  },
};
