import type { RequestEvent } from '@sveltejs/kit';
import type { Cart } from '#lib/api/order.ts';
import { api } from './api.ts';
import { forgetCart, readCart, rememberCart } from './cart-cookie.ts';
import { ApiProblem } from './problem.ts';

/** The cart of this browser, null when there is none. A cart that the API no longer knows is forgotten. */
export async function currentCart(event: RequestEvent): Promise<Cart | null> {
  const remembered = readCart(event);
  if (!remembered) return null;
  try {
    const cart = await api(event).get<Cart>(`/api/store/carts/${remembered.id}`);
    rememberCart(event, cart);
    return cart;
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 404) throw error;
    forgetCart(event);
    return null;
  }
}

/** Puts pieces into the cart; begins a new one when there is none, or when the last one has become an order. */
export async function addToCart(event: RequestEvent, variantId: string, quantity: number): Promise<Cart> {
  const remembered = readCart(event);
  if (remembered) {
    try {
      return await addLine(event, remembered.id, variantId, quantity);
    } catch (error) {
      if (!isOver(error)) throw error;
    }
  }
  const fresh = await api(event).post<Cart>('/api/store/carts');
  return addLine(event, fresh.id, variantId, quantity);
}

async function addLine(event: RequestEvent, cartId: string, variantId: string, quantity: number): Promise<Cart> {
  const cart = await api(event).post<Cart>(`/api/store/carts/${cartId}/lines`, { variantId, quantity });
  rememberCart(event, cart);
  return cart;
}

function isOver(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 404 || error.code === 'cart.ordered');
}
