import type { Actions, PageServerLoad } from './$types.js';
import type { People, PeopleAuditEntry } from '#lib/api/team.ts';
import { api } from '#lib/server/api.ts';
import { requirePerson } from '#lib/server/person.ts';
import { teamActions } from '#lib/server/team-actions.ts';

const PEOPLE = '/api/city/people';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const cursor = event.url.searchParams.get('cursor');
  const [people, audit] = await Promise.all([
    api(event).get<People>(PEOPLE),
    api(event).get<{ items: PeopleAuditEntry[]; next: string | null }>(`${PEOPLE}/audit`, { cursor, limit: 20 }),
  ]);
  return { people, audit };
};

export const actions: Actions = teamActions(PEOPLE);
