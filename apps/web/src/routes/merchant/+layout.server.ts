import type { LayoutServerLoad } from './$types.js';
import type { MerchantOrders } from '#lib/api/merchant.ts';
import { api } from '#lib/server/api.ts';
import { requirePerson } from '#lib/server/person.ts';

/** Who works at this desk, and what waits there. */
export const load: LayoutServerLoad = async (event) => {
  const me = await requirePerson(event);
  const merchants = me.memberships.filter(({ role }) => role === 'owner' || role === 'staff');
  const city = me.memberships.some(({ role }) => !['owner', 'staff', 'courier'].includes(role));
  if (merchants.length === 0) return { person: me.person, merchants, city, counts: {} };
  const { counts } = await api(event).get<MerchantOrders>('/api/merchant/orders', { limit: 1 });
  return { person: me.person, merchants, city, counts };
};
