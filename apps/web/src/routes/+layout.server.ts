import type { LayoutServerLoad } from './$types.js';
import { readCart } from '#lib/server/cart-cookie.ts';
import { storeConfig } from '#lib/server/config.ts';

export const load: LayoutServerLoad = async (event) => {
  const [config, me] = await Promise.all([storeConfig(event), event.locals.me()]);
  return { config, me, theme: event.locals.theme, pieces: readCart(event)?.pieces ?? 0 };
};
