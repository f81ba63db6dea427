import type { Actions, PageServerLoad } from './$types.js';
import type { MerchantOrderDetail } from '#lib/api/merchant.ts';
import { api } from '#lib/server/api.ts';
import { orderActions } from '#lib/server/order-actions.ts';
import { requirePerson } from '#lib/server/person.ts';

export const load: PageServerLoad = async (event) => {
  await requirePerson(event);
  const order = await api(event).get<MerchantOrderDetail>(`/api/merchant/orders/${event.params.id}`);
  return { order, now: new Date().toISOString() };
};

export const actions: Actions = orderActions;
