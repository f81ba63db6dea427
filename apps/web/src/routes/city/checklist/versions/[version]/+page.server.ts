import type { PageServerLoad } from './$types.js';
import type { Checklist } from '#lib/api/review.ts';
import { api } from '#lib/server/api.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const { version } = event.params;
  return { list: await api(event).get<Checklist>(`/api/city/checklist/versions/${encodeURIComponent(version)}`) };
};
