import type { PageServerLoad } from './$types.js';
import type { Category } from '#lib/api/store.ts';
import { api } from '#lib/server/api.ts';

export const load: PageServerLoad = async (event) => {
  const { items } = await api(event).get<{ items: Category[] }>('/api/store/categories');
  const roots = items.filter(({ parent }) => parent === null);
  return { tree: roots.map((root) => ({ root, below: items.filter(({ parent }) => parent === root.slug) })) };
};
