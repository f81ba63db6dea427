import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { DeadLetter } from '#lib/api/application.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const { items } = await api(event).get<{ items: DeadLetter[] }>('/api/city/dead-letters');
  return { letters: items };
};

/** One answer to one letter; `done` is what the page says afterwards. */
function answer(done: 'retried' | 'deleted', act: (event: RequestEvent, path: string) => Promise<unknown>) {
  return async (event: RequestEvent) => {
    const form = await event.request.formData();
    const values = { id: text(form, 'id'), queue: text(form, 'queue'), name: text(form, 'name') };
    const path = `/api/city/dead-letters/${encodeURIComponent(values.queue)}/${encodeURIComponent(values.id)}`;
    try {
      await act(event, path);
      return { done: done as string, name: values.name };
    } catch (error) {
      return refuse(error, values);
    }
  };
}

export const actions: Actions = {
  retry: answer('retried', (event, path) => api(event).post(`${path}/retry`)),
  remove: answer('deleted', (event, path) => api(event).delete(path)),
};
