import type { PageServerLoad } from './$types.js';
import type { Checkout } from '#lib/api/order.ts';
import { api } from '#lib/server/api.ts';
import { rememberedOrders } from '#lib/server/order-cookie.ts';
import { ApiProblem } from '#lib/server/problem.ts';

export const load: PageServerLoad = async (event) => {
  const ask = api(event);
  const found = await Promise.all(
    rememberedOrders(event).map(({ id, token }) =>
      ask.get<Checkout>(`/api/store/checkouts/${id}`, { token }).catch((error: unknown) => {
        if (error instanceof ApiProblem && error.status === 404) return null;
        throw error;
      }),
    ),
  );
  return { checkouts: found.filter((checkout) => checkout !== null) };
};
