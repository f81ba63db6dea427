import type { Actions, PageServerLoad } from './$types.js';
import type { District } from '#lib/api/store.ts';
import { api } from '#lib/server/api.ts';
import { draft, saveStep } from '#lib/server/application-form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  const { person } = await requirePerson(event);
  const [application, districts] = await Promise.all([
    draft(event),
    api(event).get<{ items: District[] }>('/api/store/districts'),
  ]);
  return { person, application, districts: districts.items };
};

export const actions: Actions = { save: (event) => saveStep(event, 'shop', 'documents') };
