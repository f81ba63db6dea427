import type { RequestEvent } from '@sveltejs/kit';
import type { Cart } from '#lib/api/order.ts';
import { dropCookie, keepCookie } from './keep-cookie.ts';

const name = 'cart';
const days = 90;

/** The cart of this browser and how many pieces lie in it, so that no page needs to ask just for the number. */
export function readCart({ cookies }: RequestEvent): { id: string; pieces: number } | null {
  const [id, pieces] = (cookies.get(name) ?? '').split('.');
  if (!id || !/^[0-9a-f-]{36}$/.test(id)) return null;
  return { id, pieces: Number(pieces) || 0 };
}

export function rememberCart(event: RequestEvent, cart: Cart): void {
  const pieces = cart.lines.reduce((sum, line) => sum + line.quantity, 0);
  keepCookie(event, name, `${cart.id}.${pieces}`, days);
}

export function forgetCart(event: RequestEvent): void {
  dropCookie(event, name);
}
