import type { PageServerLoad } from './$types.js';
import type { Merchants } from '#lib/api/oversight.ts';
import { api } from '#lib/server/api.ts';
import { requirePerson } from '#lib/server/person.ts';

const STATUSES = ['active', 'suspended', 'left'];

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const { searchParams } = event.url;
  const status = STATUSES.find((known) => known === searchParams.get('status')) ?? '';
  const q = searchParams.get('q') ?? '';
  const cursor = searchParams.get('cursor');
  return {
    q,
    status,
    merchants: await api(event).get<Merchants>('/api/city/merchants', { q, status, cursor, limit: 20 }),
  };
};
