import type { Actions, PageServerLoad } from './$types.js';
import { error } from '@sveltejs/kit';
import type { Delivery, Webhook } from '#lib/api/till.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

const HOOKS = '/api/merchant/webhooks';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const ask = api(event);
  const cursor = event.url.searchParams.get('cursor');
  const [hooks, log] = await Promise.all([
    ask.get<{ items: Webhook[] }>(HOOKS),
    ask.get<{ items: Delivery[]; next: string | null }>(`${HOOKS}/${encodeURIComponent(event.params.id)}/deliveries`, {
      cursor,
    }),
  ]);
  const hook = hooks.items.find(({ id }) => id === event.params.id);
  if (!hook) error(404);
  return { hook, log };
};

export const actions = {
  resend: async (event) => {
    const id = text(await event.request.formData(), 'id');
    const hook = encodeURIComponent(event.params.id!);
    try {
      await api(event).post(`${HOOKS}/${hook}/deliveries/${encodeURIComponent(id)}/resend`);
      return { resent: true };
    } catch (problem) {
      return refuse(problem, { id });
    }
  },
} satisfies Actions;
