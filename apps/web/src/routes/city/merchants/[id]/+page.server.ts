import type { Actions, PageServerLoad } from './$types.js';
import type { Merchant } from '#lib/api/oversight.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  const { person, memberships } = await requirePerson(event);
  const merchant = await api(event).get<Merchant>(`/api/city/merchants/${event.params.id}`);
  return { merchant, personId: person.id, lead: memberships.some(({ role }) => role === 'lead_reviewer') };
};

/** Something done to the merchant, or to the suspension that the form names. */
const act = (path: (suspensionId: string) => string): Actions[string] => {
  return async (event) => {
    const form = await event.request.formData();
    const values = { reason: text(form, 'reason'), suspensionId: text(form, 'suspensionId') };
    try {
      const url = `/api/city/merchants/${event.params.id}/${path(values.suspensionId)}`;
      await api(event).post(url, values.reason ? { reason: values.reason } : {});
      return { done: true };
    } catch (error) {
      return refuse(error, values);
    }
  };
};

export const actions: Actions = {
  confirm: act((id) => `suspensions/${id}/confirmation`),
  cancel: act((id) => `suspensions/${id}/cancellation`),
  reinstate: act(() => 'reinstatement'),
};
