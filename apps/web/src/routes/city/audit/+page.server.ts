import type { Actions, PageServerLoad } from './$types.js';
import type { AuditEntry, AuditReport } from '#lib/api/oversight.ts';
import { auditQuery } from '#lib/oversight/audit-query.ts';
import { api } from '#lib/server/api.ts';
import { refuse } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const { searchParams } = event.url;
  const cursor = searchParams.get('cursor');
  const { asked, query } = auditQuery(searchParams);
  const audit = await api(event).get<{ items: AuditEntry[]; next: string | null }>('/api/city/audit', {
    ...query,
    cursor,
    limit: 30,
  });
  return { asked, audit };
};

export const actions: Actions = {
  verify: async (event) => {
    try {
      return { reports: (await api(event).get<{ items: AuditReport[] }>('/api/city/audit/verification')).items };
    } catch (error) {
      return refuse(error, {});
    }
  },
};
