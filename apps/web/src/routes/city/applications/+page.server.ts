import type { PageServerLoad } from './$types.js';
import type { ApplicationQueue } from '#lib/api/application.ts';
import { api } from '#lib/server/api.ts';
import { requirePerson } from '#lib/server/person.ts';

const TABS = ['submitted', 'approved', 'rejected'] as const;

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const asked = event.url.searchParams.get('status');
  const status = TABS.find((known) => known === asked) ?? 'submitted';
  const cursor = event.url.searchParams.get('cursor');
  return {
    status,
    queue: await api(event).get<ApplicationQueue>('/api/city/applications', { status, cursor, limit: 20 }),
  };
};
