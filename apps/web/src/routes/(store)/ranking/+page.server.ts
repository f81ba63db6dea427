import type { PageServerLoad } from './$types.js';
import type { Ranking } from '#lib/api/store.ts';
import { api } from '#lib/server/api.ts';

export const load: PageServerLoad = async (event) => ({
  ranking: await api(event).get<Ranking>('/api/store/ranking'),
});
