import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { OfferedRole } from '#lib/api/team.ts';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { ApiProblem } from '#lib/server/problem.ts';

/** The secret is in the address; nothing that this page leads to may hear of it. */
export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
  const me = await event.locals.me();
  const token = event.url.searchParams.get('token') ?? '';
  const back = `?to=${encodeURIComponent(event.url.pathname + event.url.search)}`;
  return { person: me.person, token, back, offered: me.person && token ? await offered(event, token) : null };
};

/** Null for somebody whom it is not for, as for one that does not exist. */
async function offered(event: RequestEvent, token: string): Promise<OfferedRole | null> {
  try {
    return await api(event).get<OfferedRole>(place(event), { token });
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return null;
    throw error;
  }
}

const place = (event: RequestEvent): string => `/api/invitations/${encodeURIComponent(event.params.id ?? '')}`;

export const actions: Actions = {
  accept: async (event) => {
    const token = text(await event.request.formData(), 'token');
    let accepted: OfferedRole;
    try {
      accepted = await api(event).post<OfferedRole>(`${place(event)}/acceptance`, { token });
    } catch (error) {
      return refuse(error, {});
    }
    redirect(303, href(isOfCity(accepted) ? '/city' : '/merchant'));
  },
  decline: async (event) => {
    const token = text(await event.request.formData(), 'token');
    try {
      await api(event).post(`${place(event)}/refusal`, { token });
      return { declined: true };
    } catch (error) {
      return refuse(error, {});
    }
  },
  signOut: async (event) => {
    await api(event).post('/api/auth/sign-out');
    redirect(303, event.url.pathname + event.url.search.replace(/[?&]\/signOut/, '').replace(/^&/, '?'));
  },
};

const isOfCity = ({ role }: OfferedRole): boolean => role !== 'owner' && role !== 'staff';
