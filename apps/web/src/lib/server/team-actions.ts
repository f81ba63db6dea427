import type { Actions, RequestEvent } from '@sveltejs/kit';
import { api } from './api.ts';
import { refuse, text } from './form.ts';

export type TeamDone = 'invited' | 'sent_again' | 'taken_back' | 'changed' | 'removed' | 'reset';

/** What can be done on the page of a team, whether it is a merchant's or the city's: `base` is its place in the API. */
export function teamActions(base: string) {
  const act =
    (done: TeamDone, send: (event: RequestEvent, form: FormData, id: string) => Promise<unknown>) =>
    async (event: RequestEvent) => {
      const form = await event.request.formData();
      const values = {
        of: text(form, 'of'),
        name: text(form, 'name'),
        email: text(form, 'email'),
        role: text(form, 'role'),
      };
      try {
        await send(event, form, encodeURIComponent(text(form, 'id')));
        return { done, name: values.name || values.email };
      } catch (error) {
        return refuse(error, values);
      }
    };

  return {
    invite: act('invited', (event, form) => {
      const merchantId = text(form, 'merchantId') || undefined;
      return api(event).post(`${base}/invitations`, {
        merchantId,
        email: text(form, 'email'),
        role: text(form, 'role'),
      });
    }),
    again: act('sent_again', (event, _, id) => api(event).post(`${base}/invitations/${id}/letter`)),
    revoke: act('taken_back', (event, _, id) => api(event).delete(`${base}/invitations/${id}`)),
    change: act('changed', (event, form, id) =>
      api(event).patch(`${base}/members/${id}`, { role: text(form, 'role') }),
    ),
    reset: act('reset', (event, _, id) => api(event).delete(`${base}/members/${id}/second-factor`)),
    remove: act('removed', (event, _, id) => api(event).delete(`${base}/members/${id}`)),
  } satisfies Actions;
}
