import type { RequestEvent } from '@sveltejs/kit';
import type { StoreConfig } from '#lib/api/store.ts';
import { api } from './api.ts';

const freshFor = 60_000;
let known: { config: StoreConfig; readAt: number } | undefined;

/**
 * The city and its ways to pay: the same for everybody, so it is asked for once a minute and not per page.
 * While the API cannot be reached the last answer serves on, so that error pages still have a header and a footer.
 */
export async function storeConfig(event: RequestEvent): Promise<StoreConfig> {
  if (known && Date.now() - known.readAt < freshFor) return known.config;
  try {
    const config = await api(event).get<StoreConfig>('/api/store/config');
    known = { config, readAt: Date.now() };
  } catch (error) {
    if (!known) throw error;
  }
  return known.config;
}
