import type { RequestEvent } from '@sveltejs/kit';
import type { StoreConfig } from '#lib/api/store.ts';
import { api } from './api.ts';

const freshFor = 60_000;
let known: { config: StoreConfig; readAt: number } | undefined;

/** The city and its ways to pay: the same for everybody, so it is asked for once a minute and not per page. */
export async function storeConfig(event: RequestEvent): Promise<StoreConfig> {
  if (known && Date.now() - known.readAt < freshFor) return known.config;
  const config = await api(event).get<StoreConfig>('/api/store/config');
  known = { config, readAt: Date.now() };
  return config;
}
