import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.js';
import type { Cart } from '#lib/api/order.ts';
import { href } from '#lib/i18n/locale.ts';
import { api } from '#lib/server/api.ts';
import { currentCart } from '#lib/server/cart.ts';
import { takeCartBack } from '#lib/server/checkout.ts';
import { readCart, rememberCart } from '#lib/server/cart-cookie.ts';
import { refuse, text, whole } from '#lib/server/form.ts';
import { tokenOf } from '#lib/server/order-cookie.ts';
import { ApiProblem } from '#lib/server/problem.ts';

export const load: PageServerLoad = async (event) => {
  const cart = await currentCart(event);
  // A cart that was ordered but not paid yet is still in the cookie; the page offers to pay or to take it back.
  const waiting = cart?.status === 'ordered' && tokenOf(event, cart.id) ? cart.id : null;
  return { cart: cart?.lines.length ? cart : null, waiting };
};

type Event = Parameters<Actions[string]>[0];

async function changeCart(event: Event, change: (path: string, form: FormData) => Promise<Cart>) {
  const form = await event.request.formData();
  const lineId = text(form, 'lineId');
  const cart = readCart(event);
  if (!cart) redirect(303, href('/cart'));
  try {
    rememberCart(event, await change(`/api/store/carts/${cart.id}/lines/${encodeURIComponent(lineId)}`, form));
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) redirect(303, href('/cart'));
    return refuse(error, { lineId });
  }
  redirect(303, href('/cart'));
}

export const actions: Actions = {
  quantity: (event) =>
    changeCart(event, (path, form) => api(event).patch<Cart>(path, { quantity: whole(form, 'quantity') })),
  takeBack: async (event) => {
    const cart = readCart(event);
    if (!cart) redirect(303, href('/cart'));
    try {
      return await takeCartBack(event, cart.id);
    } catch (error) {
      return refuse(error, { lineId: '' });
    }
  },
  remove: (event) => changeCart(event, (path) => api(event).delete<Cart>(path)),
};
