import type { Actions, PageServerLoad } from './$types.js';
import type { Appeal, OwnAppeals } from '#lib/api/oversight.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  return { appeals: await api(event).get<OwnAppeals>('/api/merchant/appeals') };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const values = { subject: text(form, 'subject'), subjectId: text(form, 'subjectId'), text: text(form, 'text') };
    try {
      const appeal = await api(event).post<Appeal>('/api/merchant/appeals', values);
      const file = form.get('file');
      if (file instanceof File && file.size > 0) await addEvidence(event, appeal.id, file);
      return { sent: true };
    } catch (error) {
      return refuse(error, values);
    }
  },
};

function addEvidence(event: Parameters<typeof api>[0], id: string, file: File): Promise<Appeal> {
  const evidence = new FormData();
  evidence.set('kind', 'other');
  evidence.set('file', file, file.name);
  return api(event).upload<Appeal>(`/api/merchant/appeals/${id}/document`, evidence);
}
