import type { Actions, PageServerLoad } from './$types.js';
import type { Team } from '#lib/api/team.ts';
import { api } from '#lib/server/api.ts';
import { requirePerson } from '#lib/server/person.ts';
import { teamActions } from '#lib/server/team-actions.ts';

const TEAM = '/api/merchant/team';

export const load: PageServerLoad = async (event) => {
  const { memberships } = await requirePerson(event);
  // Whoever has just left the last team is told so here instead of being refused.
  if (!memberships.some(({ role }) => role === 'owner')) return { teams: [] };
  const { items } = await api(event).get<{ items: Team[] }>(TEAM);
  return { teams: items };
};

export const actions: Actions = teamActions(TEAM);
