import type { LayoutServerLoad } from './$types.js';
import type { Queue } from '#lib/api/review.ts';
import { api } from '#lib/server/api.ts';
import { requirePerson, requireSecondFactor } from '#lib/server/person.ts';

/** Who works at this desk, and how much waits there. Whoever has no role here is told so by the page itself. */
export const load: LayoutServerLoad = async (event) => {
  const me = await requirePerson(event);
  requireSecondFactor(event, me);
  const { person, memberships } = me;
  const has = (...roles: string[]) => memberships.some(({ role }) => roles.includes(role));
  const reviewer = has('reviewer', 'lead_reviewer');
  const queue = reviewer ? await api(event).get<Queue>('/api/city/applications', { limit: 1 }) : null;
  return {
    person,
    reviewer,
    operator: has('operator'),
    administrator: has('administrator'),
    auditor: has('administrator', 'lead_reviewer'),
    figures: has('reviewer', 'lead_reviewer', 'administrator', 'operator'),
    helper: has('helper'),
    merchant: has('owner', 'staff'),
    waiting: queue ? queue.counts.submitted + queue.counts.awaiting_second : 0,
  };
};
