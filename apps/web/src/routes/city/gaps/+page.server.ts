import type { PageServerLoad } from './$types.js';
import type { Gaps } from '#lib/api/report.ts';
import { api } from '#lib/server/api.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  return { gaps: await api(event).get<Gaps>('/api/city/gaps') };
};
