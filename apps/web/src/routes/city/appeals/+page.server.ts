import type { PageServerLoad } from './$types.js';
import type { CityAppeals } from '#lib/api/oversight.ts';
import { api } from '#lib/server/api.ts';
import { requirePerson } from '#lib/server/person.ts';

const STATUSES = ['open', 'upheld', 'overturned'] as const;

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const { searchParams } = event.url;
  const status = STATUSES.find((known) => known === searchParams.get('status')) ?? 'open';
  const cursor = searchParams.get('cursor');
  return { status, appeals: await api(event).get<CityAppeals>('/api/city/appeals', { status, cursor, limit: 20 }) };
};
