import { fail } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { Money } from '#lib/api/money.ts';
import { m } from '#lib/paraglide/messages.js';
import { api } from '#lib/server/api.ts';
import { openCheckout } from '#lib/server/checkout.ts';
import { refuse, text, whole } from '#lib/server/form.ts';
import { tokenOf } from '#lib/server/order-cookie.ts';
import { ApiProblem } from '#lib/server/problem.ts';

export const load: PageServerLoad = async (event) => {
  const checkout = await openCheckout(event, event.params.id);
  const order = checkout.orders.find(({ id }) => id === event.url.searchParams.get('order')) ?? checkout.orders[0];
  if (!order) throw new ApiProblem({ status: 404, code: 'not_found' });
  // Made once per page: sending the form twice, or reloading its answer, announces one return.
  return { checkoutId: checkout.id, order, key: crypto.randomUUID() };
};

interface Announced {
  number: string;
  refund: Money | null;
}

export const actions: Actions = {
  announce: async (event) => {
    const form = await event.request.formData();
    const values = { reason: text(form, 'reason') };
    const lines = form
      .getAll('lineId')
      .map((lineId) => ({ lineId: String(lineId), quantity: whole(form, `quantity-${String(lineId)}`) }))
      .filter(({ quantity }) => quantity !== 0);
    if (!lines.length) {
      return fail(422, { problem: { code: 'invalid', message: m.return_none_chosen(), fields: {} }, values });
    }
    const asked = {
      checkoutId: event.params.id,
      token: tokenOf(event, event.params.id),
      orderId: text(form, 'orderId'),
      lines,
      reason: values.reason,
    };
    try {
      const announced = await api(event).post<Announced>('/api/store/returns', asked, {
        idempotencyKey: text(form, 'key'),
      });
      return { announced: { number: announced.number, refund: announced.refund } };
    } catch (error) {
      return refuse(error, values);
    }
  },
};
