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
  // Open orders fit on one page, the most urgent first: none may lapse because it stood on the second.
  const limit = status === 'open' ? 100 : 20;
  const orders = await api(event).get<MerchantOrders>('/api/merchant/orders', { status, cursor, limit });
  if (status === 'open') orders.items.sort((a, b) => a.answerBy.localeCompare(b.answerBy));
  return { status, orders, now: new Date().toISOString() };
};

export const actions: Actions = orderActions;
