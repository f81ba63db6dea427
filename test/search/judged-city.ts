import { Catalog } from '../../apps/catalog/src/catalog.module.js';
import { seedCatalog } from '../../apps/catalog/src/catalog.seed.js';
import type { SearchResult } from '../../apps/catalog/src/search/search-view.js';
import { pictureSize } from '../../demo/pictures/compose-picture.js';
import { pictureKey } from '../../demo/pictures/picture-key.js';
import { demoCity } from '../../demo/world.js';
import { startService } from '../support/service.js';
import type { Answered } from './score.js';

export interface JudgedCity {
  ask(q: string): Promise<Answered>;
  stop(): Promise<void>;
}

/** The catalogue with the demo city in it, asked as a shopper's browser would. */
export async function startJudgedCity(): Promise<JudgedCity> {
  const service = await startService(Catalog);
  const sql = await service.database.pool.connect();
  await seedCatalog(sql, demoCity(), { pictureKey, pictureSize });
  await sql.query('analyze');
  sql.release();
  return {
    ask: async (q) => {
      const answer = await service.call('GET', `/api/store/search?limit=10&q=${encodeURIComponent(q)}`);
      if (answer.status !== 200) throw new Error(`${q}: ${answer.status}`);
      return slugsOf(answer.body);
    },
    stop: () => service.stop(),
  };
}

const slugsOf = ({ items, shops, categories = [] }: Partial<SearchResult> & Pick<SearchResult, 'items' | 'shops'>) => ({
  offers: items.map(({ slug }) => slug),
  shops: shops.map(({ slug }) => slug),
  categories: (categories as { slug: string }[]).map(({ slug }) => slug),
});
