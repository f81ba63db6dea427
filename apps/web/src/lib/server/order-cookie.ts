import type { RequestEvent } from '@sveltejs/kit';
import { keepCookie } from './keep-cookie.ts';

const name = 'orders';
const days = 182;
const kept = 8;

export interface RememberedOrder {
  id: string;
  token: string;
}

/** The last checkouts of this browser with their secret, newest first: guests find their orders without the mail. */
export function rememberedOrders({ cookies }: RequestEvent): RememberedOrder[] {
  return (cookies.get(name) ?? '')
    .split('|')
    .map((entry) => entry.split('~'))
    .filter((parts): parts is [string, string] => parts.length === 2 && parts.every((part) => /^[\w-]+$/.test(part)))
    .map(([id, token]) => ({ id, token }));
}

export function rememberOrder(event: RequestEvent, id: string, token: string): void {
  const others = rememberedOrders(event).filter((order) => order.id !== id);
  const orders = [{ id, token }, ...others].slice(0, kept);
  const value = orders.map((order) => `${order.id}~${order.token}`).join('|');
  keepCookie(event, name, value, days);
}

/** The secret of a checkout: from the link that was followed, else from this browser's memory. */
export function tokenOf(event: RequestEvent, id: string): string {
  const fromLink = event.url.searchParams.get('token');
  return fromLink ?? rememberedOrders(event).find((order) => order.id === id)?.token ?? '';
}
