import type { Actions, PageServerLoad } from './$types.js';
import type { MerchantReturn } from '#lib/api/merchant.ts';
import type { Money } from '#lib/api/money.ts';
import { api } from '#lib/server/api.ts';
import { refuse, text, whole } from '#lib/server/form.ts';
import { requirePerson } from '#lib/server/person.ts';

interface Page {
  items: MerchantReturn[];
  next: string | null;
}

const TABS = ['requested', 'received', 'refunded', 'closed'];

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const asked = event.url.searchParams.get('status') ?? 'requested';
  const status = TABS.includes(asked) ? asked : 'requested';
  const cursor = event.url.searchParams.get('cursor');
  return { status, returns: await api(event).get<Page>('/api/merchant/returns', { status, cursor, limit: 20 }) };
};

export const actions: Actions = {
  receive: async (event) => {
    const form = await event.request.formData();
    const id = text(form, 'id');
    const lines = form.getAll('lineId').map((lineId) => ({
      lineId: String(lineId),
      quantity: whole(form, `quantity-${String(lineId)}`),
      resellable: form.has(`resellable-${String(lineId)}`),
    }));
    try {
      const done = await api(event).post<{ number: string; refund: Money | null }>(
        `/api/merchant/returns/${id}/receipt`,
        {
          lines,
        },
      );
      return { done: { id, number: done.number, refund: done.refund } };
    } catch (error) {
      return refuse(error, { id });
    }
  },
};
