import type { Actions, PageServerLoad } from './$types.js';
import type { MerchantOrders } from '#lib/api/merchant.ts';
import { api } from '#lib/server/api.ts';
import { orderActions } from '#lib/server/order-actions.ts';
import { requirePerson } from '#lib/server/person.ts';

const TABS = ['open', 'accepted', 'confirmed', 'ready', 'handed_over', 'refused', 'lapsed', 'cancelled'];

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const { counts } = await event.parent();
  // Without a wish the desk opens where there is something to do.
  const waiting = ['open', 'confirmed', 'ready', 'accepted'].find((status) => counts[status as keyof typeof counts]);
  const asked = event.url.searchParams.get('status');
  const status = TABS.find((known) => known === asked) ?? waiting ?? 'open';
  const cursor = event.url.searchParams.get('cursor');
  const orders = await api(event).get<MerchantOrders>('/api/merchant/orders', { status, cursor, limit: 20 });
  return { status, orders };
};

export const actions: Actions = orderActions;
