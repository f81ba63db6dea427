import type { Actions, PageServerLoad } from './$types.js';
import type { ApplicationQueue, ReviewedApplication } from '#lib/api/application.ts';
import type { District } from '#lib/api/store.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const [application, queue, districts] = await Promise.all([
    api(event).get<ReviewedApplication>(`/api/city/applications/${event.params.id}`),
    api(event).get<ApplicationQueue>('/api/city/applications', { status: 'submitted', limit: 2 }),
    api(event).get<{ items: District[] }>('/api/store/districts'),
  ]);
  const next = queue.items.find(({ id }) => id !== application.id)?.id ?? null;
  return { application, next, districts: districts.items };
};

const decide = (answer: 'approval' | 'rejection'): Actions[string] => {
  return async (event) => {
    const values = { reason: text(await event.request.formData(), 'reason') };
    try {
      await api(event).post(`/api/city/applications/${event.params.id}/${answer}`, values);
      return { decided: answer as string };
    } catch (error) {
      return refuse(error, values);
    }
  };
};

export const actions: Actions = { approve: decide('approval'), reject: decide('rejection') };
