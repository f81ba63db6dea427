import type { PageServerLoad } from './$types.js';
import type { Application } from '#lib/api/application.ts';
import { api } from '#lib/server/api.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const { items } = await api(event).get<{ items: Application[] }>('/api/merchant/applications');
  return { applications: items };
};
