import type { PageServerLoad } from './$types.js';
import { queueFilters, queueStatuses, type Queue } from '#lib/api/review.ts';
import { api } from '#lib/server/api.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const { searchParams } = event.url;
  const one = <V extends string>(name: string, known: readonly V[], otherwise: V): V =>
    known.find((value) => value === searchParams.get(name)) ?? otherwise;
  const asked = {
    status: one('status', queueStatuses, 'submitted'),
    filter: one('filter', queueFilters, 'all'),
    sort: one('sort', ['due', 'risk'], 'due'),
    search: (searchParams.get('search') ?? '').trim().slice(0, 80),
  };
  const cursor = searchParams.get('cursor');
  const queue = await api(event).get<Queue>('/api/city/applications', { ...asked, cursor, limit: 20 });
  return { asked, queue };
};
