import type { Actions, PageServerLoad } from './$types.js';
import type { CityAppeal } from '#lib/api/oversight.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  const { person, memberships } = await requirePerson(event);
  const appeal = await api(event).get<CityAppeal>(`/api/city/appeals/${event.params.id}`);
  const lead = memberships.some(({ role }) => role === 'lead_reviewer');
  return { appeal, lead, concerned: appeal.againstBy.includes(person.id) };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const values = { outcome: text(form, 'outcome'), reason: text(form, 'reason') };
    try {
      await api(event).post(`/api/city/appeals/${event.params.id}/decision`, values);
      return { decided: values.outcome };
    } catch (error) {
      return refuse(error, values);
    }
  },
};
