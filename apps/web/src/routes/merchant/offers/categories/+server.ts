import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types.js';
import { api } from '#lib/server/api.ts';

/** Where something with this name probably belongs, while the name is being typed. */
export const GET: RequestHandler = async (event) => {
  const name = (event.url.searchParams.get('name') ?? '').slice(0, 150);
  return json(
    await api(event).get<{ categories: string[] }>('/api/merchant/products/categories', { name: name || ' ' }),
  );
};
