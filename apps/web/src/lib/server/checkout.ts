import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Cart, Checkout } from '#lib/api/order.ts';
import { href } from '#lib/i18n/locale.ts';
import { api } from './api.ts';
import { forgetCart, readCart, rememberCart } from './cart-cookie.ts';
import { rememberOrder, tokenOf } from './order-cookie.ts';
import { ApiProblem } from './problem.ts';

/** A checkout by the secret in the link or in this browser's memory; without one it does not exist. */
export async function openCheckout(event: RequestEvent, id: string): Promise<Checkout> {
  const token = tokenOf(event, id);
  if (!token) throw new ApiProblem({ status: 404, code: 'not_found' });
  const checkout = await api(event).get<Checkout>(`/api/store/checkouts/${encodeURIComponent(id)}`, { token });
  rememberOrder(event, id, token);
  return { ...checkout, token };
}

/** Asks the API to look at the payment; the same when repeated. Afterwards the cart of the browser is done with. */
export async function settlePayment(event: RequestEvent, id: string): Promise<Checkout> {
  const token = tokenOf(event, id);
  if (!token) throw new ApiProblem({ status: 404, code: 'not_found' });
  const checkout = await api(event).post<Checkout>(`/api/store/checkouts/${encodeURIComponent(id)}/payment`, { token });
  if (checkout.status !== 'placed' && readCart(event)?.id === id) forgetCart(event);
  return checkout;
}

/** Gives an unpaid checkout up and puts its lines into a fresh cart of this browser. */
export async function takeCartBack(event: RequestEvent, id: string): Promise<never> {
  const token = tokenOf(event, id);
  const ask = api(event);
  const { cartId } = await ask.post<{ cartId: string }>(`/api/store/checkouts/${encodeURIComponent(id)}/cancellation`, {
    token,
  });
  rememberCart(event, await ask.get<Cart>(`/api/store/carts/${cartId}`));
  redirect(303, href('/cart'));
}
