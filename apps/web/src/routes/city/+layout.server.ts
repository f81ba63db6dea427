import type { LayoutServerLoad } from './$types.js';
import type { ApplicationQueue } from '#lib/api/application.ts';
import { api } from '#lib/server/api.ts';
import { requirePerson } from '#lib/server/person.ts';

/** Who works at this desk, and how much waits there. Whoever has no role here is told so by the page itself. */
export const load: LayoutServerLoad = async (event) => {
  const { person, memberships } = await requirePerson(event);
  const has = (...roles: string[]) => memberships.some(({ role }) => roles.includes(role));
  const reviewer = has('reviewer');
  const queue = reviewer ? await api(event).get<ApplicationQueue>('/api/city/applications', { limit: 1 }) : null;
  return {
    person,
    reviewer,
    operator: has('operator'),
    merchant: has('owner', 'staff'),
    waiting: queue?.counts.submitted ?? 0,
  };
};
